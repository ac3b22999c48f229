<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>ListFilter</name>
    <message>
        <source>a removed record</source>
        <translation>una ficha eliminada</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Not: %1 %2</source>
        <translation>Excepto: %1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: cualquiera</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: excepto %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contiene «%2»</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1: menos de %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1: antes de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1: más de %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1: después de %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1: con datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>es en</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>no es en</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is in the last months</source>
        <translation>está en los últimos meses</translation>
    </message>
    <message>
        <source>is any</source>
        <translation>es cualquiera</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1: el último mes</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>%1: últimos meses (%2)</translation>
    </message>
</context>
<context>
    <name>NamedCharts</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Responsables de líneas de trabajo</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>Evolución del número de miembros</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Esta edición</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Todas las ediciones</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Altas y bajas</translation>
    </message>
    <message>
        <source>From one edition to the next</source>
        <translation>De una edición a la siguiente</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Quiénes permanecen</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>Quiénes son nuevos</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Participación por país</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>Todas las contribuciones</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Miembros por organización</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Mapa mundial</translation>
    </message>
    <message>
        <source>World map with circles</source>
        <translation>Mapa mundial con círculos</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>Evolución de la participación</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>Tipos de organizaciones</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Work streams and roles</source>
        <translation>Líneas de trabajo y funciones</translation>
    </message>
    <message>
        <source>Members by their part</source>
        <translation>Miembros según su función</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Outputs by status</source>
        <translation>Productos por estado</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>By work stream</source>
        <translation>Por línea de trabajo</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Evolución de los productos</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Ponencias en cada reunión</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Asistencia a cada reunión</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Diapositivas de las ponencias</translation>
    </message>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>No existe el gráfico «%1».</translation>
    </message>
    <message>
        <source>The chart “%1” cannot measure “%2”.</source>
        <translation>El gráfico «%1» no puede medir «%2».</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>Un gráfico.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda: when, where, and the talks in their order.</source>
        <translation>El orden del día de una reunión: cuándo, dónde y las ponencias por su orden.</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Acerca de la reunión</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Otros asuntos</translation>
    </message>
    <message>
        <source>The talks are not decided yet.</source>
        <translation>Las ponencias aún no se han decidido.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>What is late, missing or does not agree, for the secretariat.</source>
        <translation>Lo que está atrasado, falta o no concuerda, para la secretaría.</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <comment>a group</comment>
        <translation>%1: asuntos pendientes</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situación al %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is amiss, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Records beyond these: %1.</source>
        <translation>Otras fichas: %1.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>No hay nada que requiera atención.</translation>
    </message>
    <message>
        <source>This report is for the secretariat only.</source>
        <translation>Este informe es solo para la secretaría.</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>Informe de situación para la Junta</translation>
    </message>
    <message>
        <source>What is new in a period, how the work streams go, and what comes next.</source>
        <translation>Las novedades de un período, la marcha de las líneas de trabajo y lo que viene a continuación.</translation>
    </message>
    <message>
        <source>Members and countries</source>
        <translation>Miembros y países</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Reuniones celebradas</translation>
    </message>
    <message>
        <source>Slides received</source>
        <translation>Diapositivas recibidas</translation>
    </message>
    <message>
        <source>Progress of the work streams</source>
        <translation>Avances de las líneas de trabajo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Próximas actividades</translation>
    </message>
    <message>
        <source>%1: board update</source>
        <comment>a group</comment>
        <translation>%1: informe de situación para la Junta</translation>
    </message>
    <message>
        <source>Nothing was recorded for these days.</source>
        <translation>No se registró nada en esos días.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>label of a figure</comment>
        <translation>miembros</translation>
    </message>
    <message>
        <source>countries of members</source>
        <translation>países de los miembros</translation>
    </message>
    <message>
        <source>New countries: %1.</source>
        <translation>Nuevos países: %1.</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>joined or left, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not listed by name: %1</source>
        <translation>Sin mención del nombre: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <comment>a date</comment>
        <translation>publicación: %1</translation>
    </message>
    <message>
        <source>%1 (new in the records)</source>
        <comment>a status</comment>
        <translation>%1 (de registro reciente)</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two states</comment>
        <translation>%1; antes: %2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Línea de trabajo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a note for these days: %1.</source>
        <translation>Sin nota para esos días: %1.</translation>
    </message>
    <message>
        <source>due: %1</source>
        <comment>a kind of output</comment>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Members directory</source>
        <translation>Directorio de miembros</translation>
    </message>
    <message>
        <source>The members who agreed to be listed, with where they work and what they do.</source>
        <translation>Los miembros que aceptaron figurar en él, dónde trabajan y qué hacen.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>%1: members directory</source>
        <comment>a group</comment>
        <translation>%1: directorio de miembros</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>Figuran aquí</translation>
    </message>
    <message>
        <source>There is nobody to be listed for these readers.</source>
        <translation>No hay nadie que mostrar a estos lectores.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>work stream, part in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Líneas de trabajo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Members listed</source>
        <translation>Miembros que figuran</translation>
    </message>
    <message>
        <source>The picture for the cover is in no format that can be read here.</source>
        <translation>La imagen de la portada está en un formato que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>This report has no section “%1”. It has: %2.</source>
        <translation>Este informe no tiene la sección «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>%1: group report</source>
        <translation>%1: informe del grupo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Informe del grupo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organización anfitriona</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Continúa la labor de</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>Continúa en</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Cifras al</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Acerca del grupo</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>The year&apos;s report: what the group set out to do, who took part and what came of it.</source>
        <translation>El informe del año: qué se propuso el grupo, quiénes participaron y qué resultados se obtuvieron.</translation>
    </message>
    <message>
        <source>The group in figures</source>
        <translation>El grupo en cifras</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Participación por país</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Work streams and their outputs</source>
        <translation>Líneas de trabajo y sus productos</translation>
    </message>
    <message>
        <source>Final report and other outputs</source>
        <translation>Informe final y otros productos</translation>
    </message>
    <message>
        <source>Meetings and talks</source>
        <translation>Reuniones y ponencias</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros actos</translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation>cifra calculada según las fichas</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>label of a figure</comment>
        <translation>países</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organizaciones internacionales</translation>
    </message>
    <message>
        <source>countries with talks, outputs or leads</source>
        <translation>países con ponencias, productos o responsables</translation>
    </message>
    <message>
        <source>work streams</source>
        <comment>label of a figure</comment>
        <translation>líneas de trabajo</translation>
    </message>
    <message>
        <source>outputs</source>
        <comment>label of a figure</comment>
        <translation>productos</translation>
    </message>
    <message>
        <source>events</source>
        <comment>label of a figure</comment>
        <translation>actos</translation>
    </message>
    <message>
        <source>talks</source>
        <comment>label of a figure</comment>
        <translation>ponencias</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>label of a figure</comment>
        <translation>ponentes</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organizaciones internacionales</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>There is no such meeting, or it is not for these readers.</source>
        <translation>Esa reunión no existe o no está disponible para estos lectores.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of paper, a meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>A meeting&apos;s minutes: who came, the talks, and room for what was decided.</source>
        <translation>El acta de una reunión: quiénes asistieron, las ponencias y espacio para lo que se decidió.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisiones y medidas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>present or apologies, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Medidas de mitigación</translation>
    </message>
    <message>
        <source>Participation report</source>
        <translation>Informe de participación</translation>
    </message>
    <message>
        <source>Who takes part, in figures and charts: growth, countries, work streams.</source>
        <translation>Quiénes participan, en cifras y gráficos: evolución, países, líneas de trabajo.</translation>
    </message>
    <message>
        <source>%1: participation report</source>
        <comment>a group</comment>
        <translation>%1: informe de participación</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name of the record</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>They have not agreed to be listed.</source>
        <translation>La persona no ha aceptado figurar en la lista.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de comenzar.</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Página pública</translation>
    </message>
    <message>
        <source>The page for the web: aims, journey, outputs and talks of the group.</source>
        <translation>La página para la web: objetivos, trayectoria, productos y ponencias del grupo.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Work streams&apos; outputs</source>
        <translation>Productos de las líneas de trabajo</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Otros productos</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>The objectives of the group are:</source>
        <translation>Los objetivos del grupo son los siguientes:</translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <comment>members</comment>
        <translation>El grupo tiene %1.</translation>
    </message>
    <message>
        <source>The group started with %1 and has grown to %2.</source>
        <comment>members at two times</comment>
        <translation>El grupo ha pasado de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>a number</comment>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>%1 members from %2 countries</source>
        <translation>%1 miembros de %2 países</translation>
    </message>
    <message>
        <source>%1 members from %2 countries and %3 international organisations</source>
        <translation>%1 miembros de %2 países y %3 organizaciones internacionales</translation>
    </message>
    <message>
        <source>Summary of the work:</source>
        <translation>Resumen de la labor:</translation>
    </message>
    <message>
        <source>The work goes on in:</source>
        <comment>the next edition</comment>
        <translation>La labor continúa en:</translation>
    </message>
    <message>
        <source>%1 Journey</source>
        <comment>a group</comment>
        <translation>%1: trayectoria</translation>
    </message>
    <message>
        <source>%1 Work Streams Outputs</source>
        <comment>a group</comment>
        <translation>%1: productos de las líneas de trabajo</translation>
    </message>
    <message>
        <source>Work Stream %1 - %2</source>
        <comment>code, title</comment>
        <translation>Línea de trabajo %1 - %2</translation>
    </message>
    <message>
        <source>Work Stream %1 (%2) - %3</source>
        <comment>number, code, title</comment>
        <translation>Línea de trabajo %1 (%2) - %3</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Responsables: %1</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>%1 - </source>
        <comment>who is credited, before a title</comment>
        <translation>%1 - </translation>
    </message>
    <message>
        <source>%1 Outputs</source>
        <comment>a group</comment>
        <translation>%1: productos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>%1 Monthly Meeting Presentations</source>
        <comment>a group</comment>
        <translation>%1: ponencias de las reuniones mensuales</translation>
    </message>
    <message>
        <source>There is nothing in this list for these readers.</source>
        <translation>En esta lista no hay nada para estos lectores.</translation>
    </message>
    <message>
        <source>There is no such record, or it is not for these readers.</source>
        <translation>Esa ficha no existe o no está disponible para estos lectores.</translation>
    </message>
    <message>
        <source>There is no such group, or it is not for these readers.</source>
        <translation>Ese grupo no existe o no está disponible para estos lectores.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>No existe el informe «%1».</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Meeting and talks</source>
        <translation>Reunión y ponencias</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fin: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>two times of a day, their time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>members</source>
        <comment>who may see it</comment>
        <translation>miembros</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>who may see it</comment>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>For members of the group</source>
        <translation>Para los miembros del grupo</translation>
    </message>
    <message>
        <source>For the secretariat only</source>
        <translation>Solo para la secretaría</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>a corrected title</comment>
        <translation>léase: %1</translation>
    </message>
    <message>
        <source>published without a title; this one is ours</source>
        <translation>publicado sin título; este es nuestro</translation>
    </message>
    <message>
        <source>%1, due: %2</source>
        <comment>status, date</comment>
        <translation>%1; plazo: %2</translation>
    </message>
    <message>
        <source>slides awaited</source>
        <translation>diapositivas pendientes</translation>
    </message>
    <message>
        <source>slides received, not published yet</source>
        <translation>diapositivas recibidas, aún no publicadas</translation>
    </message>
    <message>
        <source>slides: address not recorded</source>
        <translation>diapositivas: dirección no registrada</translation>
    </message>
    <message>
        <source>slides not available for the public</source>
        <translation>diapositivas no disponibles para el público</translation>
    </message>
    <message>
        <source>slides refused</source>
        <translation>diapositivas denegadas</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1: address not recorded</source>
        <comment>a link</comment>
        <translation>%1: dirección no registrada</translation>
    </message>
    <message>
        <source>All talks of all meetings, with their slides, and an index of speakers.</source>
        <translation>Todas las ponencias de todas las reuniones, con sus diapositivas y un índice de ponentes.</translation>
    </message>
    <message>
        <source>Talks by date</source>
        <translation>Ponencias por fecha</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>%1: talks</source>
        <comment>a group</comment>
        <translation>%1: ponencias</translation>
    </message>
    <message>
        <source>Work stream report</source>
        <translation>Informe de la línea de trabajo</translation>
    </message>
    <message>
        <source>One work stream: its people, progress, outputs and talks.</source>
        <translation>Una línea de trabajo: sus participantes, avances, productos y ponencias.</translation>
    </message>
    <message>
        <source>About the work stream</source>
        <translation>Acerca de la línea de trabajo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Progress and risks</source>
        <translation>Avances y riesgos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a work stream</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situación al</translation>
    </message>
    <message>
        <source>Say which work stream the report is about.</source>
        <translation>Indique sobre qué línea de trabajo trata el informe.</translation>
    </message>
    <message>
        <source>There is no such work stream, or it is not for these readers.</source>
        <translation>Esa línea de trabajo no existe o no está disponible para estos lectores.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that these readers may see.</source>
        <translation>Aún no se ha registrado nada que estos lectores puedan ver.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Palabras: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>A list as it stands on the screen, read anew for those it is for.</source>
        <translation>Una lista tal como aparece en pantalla, leída de nuevo para sus destinatarios.</translation>
    </message>
    <message>
        <source>A record as it stands on the screen, read anew for those it is for.</source>
        <translation>Una ficha tal como aparece en pantalla, leída de nuevo para sus destinatarios.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>Esa lista ya no existe.</translation>
    </message>
</context>
<context>
    <name>StreamRows</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Línea de trabajo</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>No organisation is recorded for this member.</source>
        <translation>No consta ninguna organización de este miembro.</translation>
    </message>
    <message>
        <source>The organisation of this member has no country.</source>
        <translation>La organización de este miembro no tiene país.</translation>
    </message>
    <message>
        <source>Published: %1 members; recorded on that day: %2.</source>
        <translation>Miembros según la cifra publicada: %1; según las fichas en esa fecha: %2.</translation>
    </message>
    <message>
        <source>Does not want to be named.</source>
        <translation>No desea ser nombrada.</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet.</source>
        <translation>Se le preguntó y aún no ha respondido.</translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation>Aún no se le ha preguntado.</translation>
    </message>
    <message>
        <source>These people are named and have not agreed to it. Ask them.</source>
        <translation>Se nombra a estas personas sin su consentimiento. Solicítelo.</translation>
    </message>
    <message>
        <source>These members count for no country. Record where they work.</source>
        <translation>Estos miembros no cuentan para ningún país. Registre dónde trabajan.</translation>
    </message>
    <message>
        <source>What was published is not what is recorded. Correct one of the two.</source>
        <translation>Lo publicado no coincide con lo registrado. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>These may be recorded twice. Merge them, or say that they are not the same.</source>
        <translation>Es posible que estas fichas estén duplicadas. Fusiónelas o indique que son distintas.</translation>
    </message>
    <message>
        <source>The talk was given on %1.</source>
        <translation>Fecha de la ponencia: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Plazo: %1.</translation>
    </message>
    <message>
        <source>It is published, and nobody can find it.</source>
        <translation>Está publicado y nadie puede encontrarlo.</translation>
    </message>
    <message>
        <source>Published: %1; no address is recorded.</source>
        <translation>Publicación: %1; no consta ninguna dirección.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Nadie la dirige.</translation>
    </message>
    <message>
        <source>Only %1 leads or assists.</source>
        <translation>Solo una persona la dirige o presta apoyo: %1.</translation>
    </message>
    <message>
        <source>It is over, and no talk is recorded.</source>
        <translation>Ya se celebró y no consta ninguna ponencia.</translation>
    </message>
    <message>
        <source>The day on which these were due has passed. Publish, drop or put off.</source>
        <translation>El plazo ha vencido. Publique, descarte o aplace estos productos.</translation>
    </message>
    <message>
        <source>These talks are over and their slides have not come. Ask the speakers.</source>
        <translation>Estas ponencias ya se presentaron y no se han recibido las diapositivas. Solicítelas a los ponentes.</translation>
    </message>
    <message>
        <source>Nobody leads these work streams. Find somebody.</source>
        <translation>Nadie dirige estas líneas de trabajo. Busque a alguien.</translation>
    </message>
    <message>
        <source>If one person leaves, these work streams stop. Find a second one.</source>
        <translation>Si una sola persona se va, estas líneas de trabajo se detienen. Busque a otra.</translation>
    </message>
    <message>
        <source>These are published, and no address or file is recorded. Add it.</source>
        <translation>Están publicados y no consta dirección ni archivo. Añádalos.</translation>
    </message>
    <message>
        <source>No talk is recorded of these events. Add the talks, or say why there are none.</source>
        <translation>No consta ninguna ponencia de estos actos. Añada las ponencias o indique por qué no las hay.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Looking for duplicates was stopped.</source>
        <translation>Se interrumpió la búsqueda de duplicados.</translation>
    </message>
    <message>
        <source>One is recorded as another name of the other.</source>
        <translation>Uno figura como otro nombre del otro.</translation>
    </message>
    <message>
        <source>Both have the same e-mail address.</source>
        <translation>Ambos tienen la misma dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>Ambos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>El nombre y el apellido están intercambiados.</translation>
    </message>
    <message>
        <source>Their names are made of the same words.</source>
        <translation>Sus nombres se componen de las mismas palabras.</translation>
    </message>
    <message>
        <source>The same family name; one has no given name.</source>
        <translation>El mismo apellido; en uno falta el nombre.</translation>
    </message>
    <message>
        <source>The same family name; one given name is short for the other.</source>
        <translation>El mismo apellido; un nombre es la forma abreviada del otro.</translation>
    </message>
    <message>
        <source>Their names differ in a letter or two.</source>
        <translation>Sus nombres difieren en una o dos letras.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>Sus nombres suenan parecido.</translation>
    </message>
    <message>
        <source>Both have the same website.</source>
        <translation>Ambos tienen el mismo sitio web.</translation>
    </message>
    <message>
        <source>Their names share most of their words.</source>
        <translation>Sus nombres comparten la mayoría de las palabras.</translation>
    </message>
    <message>
        <source>Both go by the same acronym.</source>
        <translation>Ambos usan la misma sigla.</translation>
    </message>
    <message>
        <source>One name is made of the first letters of the other.</source>
        <translation>Un nombre se compone de las iniciales del otro.</translation>
    </message>
</context>
<context>
    <name>formatter</name>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>rapporteur::CountryCharts</name>
    <message>
        <source>Outputs of %1</source>
        <translation>%1: productos</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1: ponencias</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1: líneas de trabajo dirigidas</translation>
    </message>
    <message>
        <source>Members from %1</source>
        <translation>%1: miembros</translation>
    </message>
</context>
<context>
    <name>rapporteur::DayChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, date, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: at most %2 (%3), in the end %4.</source>
        <translation>%1: como máximo %2 (%3); al final, %4.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionsChart</name>
    <message>
        <source>%1, published</source>
        <translation>%1, cifras publicadas</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1, cifras calculadas</translation>
    </message>
    <message>
        <source>%1: %2 members counted in the end.</source>
        <translation>%1: número de miembros calculado al final: %2.</translation>
    </message>
    <message>
        <source>%1: %2 members published last.</source>
        <translation>%1: último número de miembros publicado: %2.</translation>
    </message>
    <message>
        <source>Members of each edition</source>
        <translation>Miembros de cada edición</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Aún no hay membresías ni cifras publicadas de miembros.
La evolución del grupo aparecerá aquí en cuanto haya unas u otras.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cifra calculada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cifra publicada</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthChart</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1: miembros</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Aún no hay membresías ni cifras publicadas de miembros.
La evolución del grupo aparecerá aquí en cuanto haya unas u otras.</translation>
    </message>
    <message>
        <source>Published, not counted</source>
        <translation>Cifras publicadas, no calculadas</translation>
    </message>
    <message>
        <source>Counted from the memberships</source>
        <translation>Cifras calculadas según las membresías</translation>
    </message>
    <message>
        <source>Counted from the memberships, beside the published figures</source>
        <translation>Cifras calculadas según las membresías, junto a las publicadas</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Counted: %1 on %2, %3 on %4.</source>
        <translation>Cifras calculadas: %1 al %2 y %3 al %4.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Cifra publicada: %1 (%2).</translation>
    </message>
    <message>
        <source>Published: %1 (%2) to %3 (%4).</source>
        <translation>Cifras publicadas: de %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>The line through a mark covers the days that its figure may be from: the date is not known more precisely.</source>
        <translation>La línea que atraviesa una marca abarca los días a los que puede corresponder la cifra: la fecha no se conoce con más precisión.</translation>
    </message>
    <message>
        <source>Source of the published figures: %1</source>
        <translation>Fuente de las cifras publicadas: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cifra calculada</translation>
    </message>
    <message>
        <source>Counted on %1: %2</source>
        <translation>Cifra calculada al %1: %2</translation>
    </message>
    <message>
        <source>Counted from %1 on: %2</source>
        <translation>Cifra calculada a partir del %1: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cifra publicada</translation>
    </message>
    <message>
        <source>Published, %1: %2</source>
        <translation>Cifra publicada, %1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthCharts</name>
    <message>
        <source>Members on %1</source>
        <translation>Miembros (%1)</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Altas y bajas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Nobody has joined or left yet.
Who joins and leaves shows here once there are memberships.</source>
        <translation>Aún no hay altas ni bajas.
Aparecerán aquí en cuanto haya membresías.</translation>
    </message>
    <message>
        <source>Who leaves and comes back later leaves and joins; memberships without a day between them are one.</source>
        <translation>Quien se va y vuelve más tarde cuenta como baja y como alta; las membresías sin interrupción entre ellas cuentan como una sola.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Joined, %1</source>
        <translation>Altas, %1</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Bajas, %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::MapLegend</name>
    <message>
        <source>none</source>
        <comment>no members, no talks…</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>rapporteur::MeetingCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>date and title of a meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Ponencias en cada reunión</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>No meetings yet.
Their talks show here once there are any.</source>
        <translation>Aún no hay reuniones.
Sus ponencias aparecerán aquí en cuanto las haya.</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Asistencia a cada reunión</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>It is not known yet who was at a meeting.
It shows here once attendance is noted down.</source>
        <translation>Aún no se sabe quién asistió a las reuniones.
Aparecerá aquí en cuanto se anote la asistencia.</translation>
    </message>
    <message>
        <source>Talks: %1</source>
        <translation>Ponencias: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Presentes: %1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>Excusas: %1</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Diapositivas de las ponencias</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>No talks yet.
How far their slides are shows here once there are any.</source>
        <translation>Aún no hay ponencias.
El estado de sus diapositivas aparecerá aquí en cuanto las haya.</translation>
    </message>
    <message>
        <source>Talks, slides: %1</source>
        <translation>Ponencias, diapositivas: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::OrganisationCharts</name>
    <message>
        <source>Kind of organisation</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Members by kind of organisation</source>
        <translation>Miembros por tipo de organización</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>A member with organisations of several kinds counts for each of them; who has no organisation is not shown.</source>
        <translation>Un miembro con organizaciones de varios tipos cuenta para cada uno de ellos; quienes no tienen organización no se muestran.</translation>
    </message>
    <message>
        <source>Organisations that take part, by kind</source>
        <translation>Organizaciones participantes, por tipo</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Counted are the organisations of members, of speakers, authors and leads.</source>
        <translation>Se cuentan las organizaciones de los miembros, ponentes, autores y responsables.</translation>
    </message>
    <message>
        <source>No organisation takes part yet.
It shows here once a member, a speaker, an author or a lead has one.</source>
        <translation>Aún no participa ninguna organización.
Aparecerán aquí en cuanto la tenga un miembro, un ponente, un autor o un responsable.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Leads of the work streams</source>
        <translation>Responsables de las líneas de trabajo</translation>
    </message>
    <message>
        <source>Members in the work streams, by their part</source>
        <translation>Miembros de las líneas de trabajo, según su función</translation>
    </message>
    <message>
        <source>Who has a part in several work streams counts in each of them.</source>
        <translation>Quien tiene una función en varias líneas de trabajo cuenta en cada una de ellas.</translation>
    </message>
    <message>
        <source>Nobody has a part in a work stream yet.
It shows here once members lead, assist or follow one.</source>
        <translation>Nadie tiene aún una función en una línea de trabajo.
Aparecerá aquí en cuanto haya miembros que dirijan, apoyen o sigan alguna.</translation>
    </message>
    <message>
        <source>Members by kind of organisation: %1</source>
        <translation>Miembros por tipo de organización: %1</translation>
    </message>
    <message>
        <source>Organisations that take part: %1</source>
        <translation>Organizaciones participantes: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work stream, part in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutputCharts</name>
    <message>
        <source>Outputs by status</source>
        <translation>Productos por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>No outputs yet.
They show here by their status once there are any.</source>
        <translation>Aún no hay productos.
Aparecerán aquí por estado en cuanto los haya.</translation>
    </message>
    <message>
        <source>Outputs of the work streams, by status</source>
        <translation>Productos de las líneas de trabajo, por estado</translation>
    </message>
    <message>
        <source>Of no work stream</source>
        <translation>Sin línea de trabajo</translation>
    </message>
    <message>
        <source>Outputs: %1</source>
        <translation>Productos: %1</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Evolución de los productos</translation>
    </message>
    <message>
        <source>No output has a date yet.
Outputs show here once it is known when they are due or were published.</source>
        <translation>Ningún producto tiene fecha todavía.
Los productos aparecerán aquí en cuanto se conozca su plazo o su publicación.</translation>
    </message>
    <message>
        <source>Due are all outputs that were to be ready by then, without those that were dropped; published are all that have come out by then.</source>
        <translation>Previstos: todos los productos que debían estar listos para entonces, salvo los descartados; publicados: todos los que habían aparecido para entonces.</translation>
    </message>
    <message>
        <source>Due by then</source>
        <translation>Previstos para entonces</translation>
    </message>
    <message>
        <source>Published by then</source>
        <translation>Publicados para entonces</translation>
    </message>
    <message>
        <source>Outputs due by %1</source>
        <translation>Productos previstos (%1)</translation>
    </message>
    <message>
        <source>Outputs published by %1</source>
        <translation>Productos publicados (%1)</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationChart</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Responsables de líneas de trabajo</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Miembros por organización</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Miembros por país</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Productos por país</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Ponencias por país</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Responsables de líneas de trabajo por país</translation>
    </message>
    <message>
        <source>Members per organisation by country</source>
        <translation>Miembros por organización, según el país</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by country</source>
        <translation>Productos, ponencias y responsables por país</translation>
    </message>
    <message>
        <source>Members by region of the world</source>
        <translation>Miembros por región del mundo</translation>
    </message>
    <message>
        <source>Outputs by region of the world</source>
        <translation>Productos por región del mundo</translation>
    </message>
    <message>
        <source>Talks by region of the world</source>
        <translation>Ponencias por región del mundo</translation>
    </message>
    <message>
        <source>Leads of work streams by region of the world</source>
        <translation>Responsables de líneas de trabajo por región del mundo</translation>
    </message>
    <message>
        <source>Members per organisation by region of the world</source>
        <translation>Miembros por organización, según la región del mundo</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by region of the world</source>
        <translation>Productos, ponencias y responsables por región del mundo</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>una región</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>one country</source>
        <translation>un país</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other regions together</source>
        <translation>
            <numerusform>%n región más</numerusform>
            <numerusform>Otras %n regiones en conjunto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other countries together</source>
        <translation>
            <numerusform>%n país más</numerusform>
            <numerusform>Otros %n países en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: los %2 primeros de %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One region: %1 with %2.</source>
        <translation>Una región: %1, con %2.</translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Un país: %1, con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n región; la más activa es %1, con %2.</numerusform>
            <numerusform>%n regiones; la más activa es %1, con %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n país; el más activo es %1, con %2.</numerusform>
            <numerusform>%n países; el más activo es %1, con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the organisations that have members; international organisations are not countries.</source>
        <translation>Se cuentan las organizaciones que tienen miembros; las organizaciones internacionales no son países.</translation>
    </message>
    <message>
        <source>A member with organisations in several regions counts in each of them; international organisations lie in none.</source>
        <translation>Un miembro con organizaciones en varias regiones cuenta en cada una de ellas; las organizaciones internacionales no pertenecen a ninguna.</translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Un miembro con organizaciones en varios países cuenta en cada uno de ellos; las organizaciones internacionales no son países.</translation>
    </message>
    <message>
        <source>What several regions did together counts for each of them; international organisations lie in none.</source>
        <translation>Lo que hicieron juntas varias regiones cuenta para cada una de ellas; las organizaciones internacionales no pertenecen a ninguna.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Lo que hicieron juntos varios países cuenta para cada uno de ellos; las organizaciones internacionales no son países.</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows here once a member&apos;s organisation has one.</source>
        <translation>Aún no hay miembros con país.
Un país aparecerá aquí en cuanto conste en la organización de un miembro.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows here once an author, a speaker or a lead has one.</source>
        <translation>Ningún país participa aún de esta forma.
Un país aparecerá aquí en cuanto conste en un autor, un ponente o un responsable.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>several countries together, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Outputs, talks and leads</source>
        <translation>Productos, ponencias y responsables</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationOverTime</name>
    <message>
        <source>Talks so far by region of the world</source>
        <translation>Ponencias acumuladas por región del mundo</translation>
    </message>
    <message>
        <source>Talks so far by country</source>
        <translation>Ponencias acumuladas por país</translation>
    </message>
    <message>
        <source>Outputs published so far by region of the world</source>
        <translation>Productos publicados acumulados por región del mundo</translation>
    </message>
    <message>
        <source>Outputs published so far by country</source>
        <translation>Productos publicados acumulados por país</translation>
    </message>
    <message>
        <source>Members over time by region of the world</source>
        <translation>Evolución del número de miembros por región del mundo</translation>
    </message>
    <message>
        <source>Members over time by country</source>
        <translation>Evolución del número de miembros por país</translation>
    </message>
    <message>
        <source>A member with organisations in several of them counts in each, so that the areas may add up to more than the members there are.</source>
        <translation>Un miembro con organizaciones en varios países o regiones cuenta en cada caso, de modo que la suma de las áreas puede superar el número de miembros.</translation>
    </message>
    <message>
        <source>What several of them did together counts for each, so that the areas may add up to more than there is.</source>
        <translation>Lo que hicieron juntos varios países o regiones cuenta en cada caso, de modo que la suma de las áreas puede superar el total.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>Otros en conjunto</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>No country takes part in this way on a known day yet.
It shows here once members, talks or published outputs have one.</source>
        <translation>Ningún país participa aún de esta forma en una fecha conocida.
Aparecerá aquí en cuanto conste en los miembros, las ponencias o los productos publicados.</translation>
    </message>
    <message>
        <source>Members from %1 on %2</source>
        <translation>%1: miembros (%2)</translation>
    </message>
    <message>
        <source>Outputs of %1 published until %2</source>
        <translation>%1: productos publicados hasta la fecha (%2)</translation>
    </message>
    <message>
        <source>Talks from %1 until %2</source>
        <translation>%1: ponencias hasta la fecha (%2)</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportHtml</name>
    <message>
        <source>Skip to the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Las cifras de este gráfico en forma de cuadro</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>Logotipo de la entidad editora</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportOdt</name>
    <message>
        <source>Logo of the publisher</source>
        <translation>Logotipo de la entidad editora</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportText</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportWiki</name>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Las cifras de este gráfico en forma de cuadro</translation>
    </message>
</context>
<context>
    <name>rapporteur::Retention</name>
    <message>
        <source>Members of both</source>
        <translation>Miembros de ambas</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no son miembros</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Members who stayed for the next edition</source>
        <translation>Miembros que permanecen en la edición siguiente</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the earlier edition at any time.</source>
        <translation>Cada barra representa a todas las personas que fueron miembros de la edición anterior en algún momento.</translation>
    </message>
    <message>
        <source>Where the members of an edition come from</source>
        <translation>De dónde proceden los miembros de una edición</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the later edition at any time.</source>
        <translation>Cada barra representa a todas las personas que fueron miembros de la edición posterior en algún momento.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>There are no two editions with members yet.
Who stays shows here once one edition follows another.</source>
        <translation>Aún no hay dos ediciones con miembros.
Quiénes permanecen aparecerá aquí en cuanto una edición siga a otra.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two editions</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Members of %1 who stayed for %2</source>
        <translation>Miembros de %1 que permanecen en %2</translation>
    </message>
    <message>
        <source>Members of %1 who are not in %2</source>
        <translation>Miembros de %1 que no están en %2</translation>
    </message>
    <message>
        <source>Members of %2 who were not in %1</source>
        <translation>Miembros de %2 que no estaban en %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::TallyChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>bar, what is counted, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, and nothing else.</source>
        <translation>%1: %2, y nada más.</translation>
    </message>
    <message>
        <source>The bars add up to %1; the longest is “%2” with %3.</source>
        <translation>Las barras suman %1; la más larga es «%2», con %3.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelinePainter</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one date to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than planned</source>
        <translation>
            <numerusform>%n día más tarde de lo previsto</numerusform>
            <numerusform>%n días más tarde de lo previsto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier than planned</source>
        <translation>
            <numerusform>%n día antes de lo previsto</numerusform>
            <numerusform>%n días antes de lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is recorded before its start</source>
        <translation>el fin consta antes que el inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n not dated yet</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineReader</name>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>Se interrumpió el trazado de la cronología.</translation>
    </message>
    <message>
        <source>Outputs of no work stream</source>
        <translation>Productos sin línea de trabajo</translation>
    </message>
    <message>
        <source>Of no country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>Of no organisation</source>
        <translation>Sin organización</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineSheet</name>
    <message numerus="yes">
        <source>%1: %n items, %2.</source>
        <translation>
            <numerusform>%1: %n elemento, %2.</numerusform>
            <numerusform>%1: %n elementos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>frozen plan</source>
        <translation>plan fijado</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldCharts</name>
    <message>
        <source>Members from %1</source>
        <translation>%1: miembros</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>%1: productos</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1: ponencias</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1: líneas de trabajo dirigidas</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldMapChart</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Responsables de líneas de trabajo</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Miembros por país</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Productos por país</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Ponencias por país</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Responsables de líneas de trabajo por país</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows on the map once a member&apos;s organisation has one.</source>
        <translation>Aún no hay miembros con país.
Un país aparecerá en el mapa en cuanto conste en la organización de un miembro.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows on the map once an author, a speaker or a lead has one.</source>
        <translation>Ningún país participa aún de esta forma.
Un país aparecerá en el mapa en cuanto conste en un autor, un ponente o un responsable.</translation>
    </message>
    <message>
        <source>one country</source>
        <translation>un país</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No country; one international organisation.</source>
        <translation>Ningún país; una organización internacional.</translation>
    </message>
    <message numerus="yes">
        <source>No country; %n international organisations.</source>
        <translation>
            <numerusform>Ningún país; %n organización internacional.</numerusform>
            <numerusform>Ningún país; %n organizaciones internacionales.</numerusform>
        </translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Un país: %1, con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n país; el más activo es %1, con %2.</numerusform>
            <numerusform>%n países; el más activo es %1, con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Un miembro con organizaciones en varios países cuenta en cada uno de ellos; las organizaciones internacionales no son países.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Lo que hicieron juntos varios países cuenta para cada uno de ellos; las organizaciones internacionales no son países.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not on the map: %1.</source>
        <translation>No figuran en el mapa: %1.</translation>
    </message>
    <message>
        <source>A country too small to be seen is shown as a circle.</source>
        <translation>Los países demasiado pequeños para distinguirse se muestran como un círculo.</translation>
    </message>
    <message>
        <source>The boundaries and names on this map imply no endorsement or acceptance. Map: Natural Earth, in the Equal Earth projection.</source>
        <translation>Las fronteras y los nombres que figuran en este mapa no implican su apoyo o aceptación. Mapa: Natural Earth, proyección Equal Earth.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>country</comment>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organizaciones internacionales</translation>
    </message>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>Otras %n en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>the first day of no longer working there</source>
        <translation>el primer día en que ya no trabaja allí</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Nombre de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>as registered with IANA</source>
        <translation>según el registro de la IANA</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Slides still awaited</source>
        <translation>Diapositivas aún pendientes</translation>
    </message>
    <message>
        <source>Outputs past due</source>
        <translation>Productos atrasados</translation>
    </message>
    <message>
        <source>Published outputs without a link</source>
        <translation>Productos publicados sin enlace</translation>
    </message>
    <message>
        <source>Members without country or organisation</source>
        <translation>Miembros sin país u organización</translation>
    </message>
    <message>
        <source>Work streams without a lead</source>
        <translation>Líneas de trabajo sin responsable</translation>
    </message>
    <message>
        <source>Work streams that depend on one person</source>
        <translation>Líneas de trabajo que dependen de una persona</translation>
    </message>
    <message>
        <source>Events without talks</source>
        <translation>Actos sin ponencias</translation>
    </message>
    <message>
        <source>Published figures that differ from the members</source>
        <translation>Cifras publicadas que difieren de los miembros</translation>
    </message>
    <message>
        <source>Named without consent</source>
        <translation>Personas nombradas sin su consentimiento</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Ignored notice</source>
        <translation>Aviso omitido</translation>
    </message>
    <message>
        <source>Ignored notices</source>
        <translation>Avisos omitidos</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>the day on which to be told again; empty: never</source>
        <translation>el día en que se volverá a avisar; vacío: nunca</translation>
    </message>
    <message>
        <source>Frozen plan</source>
        <translation>Plan fijado</translation>
    </message>
    <message>
        <source>Frozen plans</source>
        <translation>Planes fijados</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Fijado el</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation>Fechas previstas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Línea de trabajo</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>the words of the publication</source>
        <translation>según el texto de la publicación</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2</source>
        <translation>ISO 3166-1 alfa-2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>And that one</source>
        <translation>Y esa ficha</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>Reunión mensual</translation>
    </message>
    <message>
        <source>Coffee and coding</source>
        <translation>Café y código</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>Reunión conjunta</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>De (hora)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>A (hora)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Zurich</source>
        <translation>un nombre de la IANA, como Europe/Zurich</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>En la trayectoria</translation>
    </message>
    <message>
        <source>shown among the milestones of the group</source>
        <translation>figura entre los hitos del grupo</translation>
    </message>
    <message>
        <source>Wording on the journey</source>
        <translation>Redacción en la trayectoria</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Ponencias</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organización anfitriona</translation>
    </message>
    <message>
        <source>the organisation that runs the group</source>
        <translation>la organización que dirige el grupo</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>the edition before this one</source>
        <translation>la edición anterior a esta</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Informe final</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Edición actual</translation>
    </message>
    <message>
        <source>the edition that lists, figures and reports mean unless told otherwise</source>
        <translation>la edición a la que se refieren las listas, las cifras y los informes, salvo indicación en contrario</translation>
    </message>
    <message>
        <source>New records are for</source>
        <translation>Las fichas nuevas son para</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Cifra publicada</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organizaciones internacionales</translation>
    </message>
    <message>
        <source>the figure was published as &quot;about&quot;</source>
        <translation>la cifra se publicó como «cerca de»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>empty: there is one, but it is not recorded</source>
        <translation>vacío: la hay, pero no consta</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>the first day of no longer being a member</source>
        <translation>el primer día en que ya no es miembro</translation>
    </message>
    <message>
        <source>Listed this year</source>
        <translation>Figura este año</translation>
    </message>
    <message>
        <source>whether the person agreed for this edition; empty: as for the person</source>
        <translation>si la persona dio su consentimiento para esta edición; vacío: como para la persona</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Statistical office</source>
        <translation>Oficina de estadística</translation>
    </message>
    <message>
        <source>Other agency</source>
        <translation>Otro organismo</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Medio académico</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>none for an international organisation</source>
        <translation>ninguno para una organización internacional</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>a part of the country, such as Flanders</source>
        <translation>una parte del país, como Flandes</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>seen by the secretariat only</source>
        <translation>solo las ve la secretaría</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Estudio piloto</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>Material de capacitación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Corrected title</source>
        <translation>Título corregido</translation>
    </message>
    <message>
        <source>how the title should read, where it was published with a slip</source>
        <translation>cómo debería leerse el título, si se publicó con una errata</translation>
    </message>
    <message>
        <source>Title given by us</source>
        <translation>Título dado por nosotros</translation>
    </message>
    <message>
        <source>the publication itself names none</source>
        <translation>la publicación no lleva ninguno</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio previsto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Asociado en</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>needed for invitations</source>
        <translation>necesario para las invitaciones</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Puede figurar</translation>
    </message>
    <message>
        <source>whether the person agreed to be named in public</source>
        <translation>si la persona aceptó ser nombrada en público</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>Forma del consentimiento</translation>
    </message>
    <message>
        <source>where the consent is recorded</source>
        <translation>dónde consta el consentimiento</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Públicas</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>No públicas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Nota de avance</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Notas de avance</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Medidas de mitigación</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>Responsable de</translation>
    </message>
    <message>
        <source>Assists in</source>
        <translation>Presta apoyo en</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>Speaker at</source>
        <translation>Ponente en</translation>
    </message>
    <message>
        <source>Present at</source>
        <translation>Presente en</translation>
    </message>
    <message>
        <source>Author of</source>
        <translation>Autor de</translation>
    </message>
    <message>
        <source>Workplace of</source>
        <translation>Lugar de trabajo de</translation>
    </message>
    <message>
        <source>Led by the person</source>
        <translation>Dirigido por la persona</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Informes guardados</translation>
    </message>
    <message>
        <source>empty: the edition at hand</source>
        <translation>vacío: la edición en uso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Imagen de portada</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>Organización ese día</translation>
    </message>
    <message>
        <source>the words of the programme</source>
        <translation>según el texto del programa</translation>
    </message>
    <message>
        <source>Stream lead</source>
        <translation>Responsable de línea de trabajo</translation>
    </message>
    <message>
        <source>Stream leads</source>
        <translation>Responsables de líneas de trabajo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Líneas de trabajo</translation>
    </message>
    <message>
        <source>WS1</source>
        <translation>WS1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Sucede a</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Aproximada</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year</extracomment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Línea de trabajo</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
</context>
</TS>
