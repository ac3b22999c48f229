<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>ListFilter</name>
    <message>
        <source>a removed record</source>
        <translation>удаленная запись</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>Not: %1 %2</source>
        <translation>Кроме: %1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: любое значение</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: кроме %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 содержит «%2»</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1: меньше %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1: ранее %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1: больше %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1: позднее %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: не указано</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1: указано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>приходится на</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>не приходится на</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ранее</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>позднее</translation>
    </message>
    <message>
        <source>is in the last months</source>
        <translation>за последние месяцы</translation>
    </message>
    <message>
        <source>is any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1: за последний месяц</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>%1: последние месяцы (%2)</translation>
    </message>
</context>
<context>
    <name>NamedCharts</name>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Руководство направлениями работы</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>Изменение численности группы</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Данный период работы</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Все периоды работы</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Вступление и выход</translation>
    </message>
    <message>
        <source>From one edition to the next</source>
        <translation>От одного периода работы к следующему</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Кто остался</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>Кто вступил</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Участие по странам</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>Все виды участия</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Число членов на одну организацию</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Карта мира</translation>
    </message>
    <message>
        <source>World map with circles</source>
        <translation>Карта мира с кругами</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>Динамика участия</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>Виды организаций</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Work streams and roles</source>
        <translation>Направления работы и роли</translation>
    </message>
    <message>
        <source>Members by their part</source>
        <translation>Члены группы по ролям</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Outputs by status</source>
        <translation>Результаты работы по статусу</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>Все результаты работы</translation>
    </message>
    <message>
        <source>By work stream</source>
        <translation>По направлениям работы</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Динамика результатов работы</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Доклады на каждом совещании</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Участники каждого совещания</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Слайды докладов</translation>
    </message>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>Диаграммы «%1» не существует.</translation>
    </message>
    <message>
        <source>The chart “%1” cannot measure “%2”.</source>
        <translation>Диаграмма «%1» не может показать показатель «%2».</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>Диаграмма.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Америка</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Азия</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Океания</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda: when, where, and the talks in their order.</source>
        <translation>Повестка дня совещания: время, место и доклады по порядку.</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>О совещании</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Прочие вопросы</translation>
    </message>
    <message>
        <source>The talks are not decided yet.</source>
        <translation>Доклады еще не определены.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What is late, missing or does not agree, for the secretariat.</source>
        <translation>Что просрочено, отсутствует или не сходится — для секретариата.</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <comment>a group</comment>
        <translation>%1: требует внимания</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is amiss, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>В чем вопрос</translation>
    </message>
    <message>
        <source>Records beyond these: %1.</source>
        <translation>Прочие записи: %1.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>This report is for the secretariat only.</source>
        <translation>Этот отчет предназначен только для секретариата.</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>Информационная записка для Совета</translation>
    </message>
    <message>
        <source>What is new in a period, how the work streams go, and what comes next.</source>
        <translation>Что нового за период, как продвигается работа по направлениям и что предстоит.</translation>
    </message>
    <message>
        <source>Members and countries</source>
        <translation>Члены группы и страны</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Проведенные совещания</translation>
    </message>
    <message>
        <source>Slides received</source>
        <translation>Полученные слайды</translation>
    </message>
    <message>
        <source>Progress of the work streams</source>
        <translation>Ход работы по направлениям</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Предстоящие события</translation>
    </message>
    <message>
        <source>%1: board update</source>
        <comment>a group</comment>
        <translation>%1: информационная записка для Совета</translation>
    </message>
    <message>
        <source>Nothing was recorded for these days.</source>
        <translation>За эти дни ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>label of a figure</comment>
        <translation>члены группы</translation>
    </message>
    <message>
        <source>countries of members</source>
        <translation>страны членов группы</translation>
    </message>
    <message>
        <source>New countries: %1.</source>
        <translation>Новые страны: %1.</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number</comment>
        <translation>ранее: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>joined or left, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not listed by name: %1</source>
        <translation>Без указания имени: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <comment>a date</comment>
        <translation>опубликовано: %1</translation>
    </message>
    <message>
        <source>%1 (new in the records)</source>
        <comment>a status</comment>
        <translation>%1 (новая запись)</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two states</comment>
        <translation>%1, ранее: %2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Направление работы</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат работы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a note for these days: %1.</source>
        <translation>За эти дни нет записки: %1.</translation>
    </message>
    <message>
        <source>due: %1</source>
        <comment>a kind of output</comment>
        <translation>срок сдачи: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Members directory</source>
        <translation>Список членов группы</translation>
    </message>
    <message>
        <source>The members who agreed to be listed, with where they work and what they do.</source>
        <translation>Члены группы, согласившиеся быть в списке, места их работы и их участие.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>%1: members directory</source>
        <comment>a group</comment>
        <translation>%1: список членов группы</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>Указаны в списке</translation>
    </message>
    <message>
        <source>There is nobody to be listed for these readers.</source>
        <translation>Для этих читателей указывать некого.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>work stream, part in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Направления работы</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Members listed</source>
        <translation>Члены группы в списке</translation>
    </message>
    <message>
        <source>The picture for the cover is in no format that can be read here.</source>
        <translation>Формат рисунка для обложки здесь не читается.</translation>
    </message>
    <message>
        <source>This report has no section “%1”. It has: %2.</source>
        <translation>В этом отчете нет раздела «%1». Его разделы: %2.</translation>
    </message>
    <message>
        <source>%1: group report</source>
        <translation>%1: отчет группы</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Отчет группы</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая организация</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Предыдущий период работы</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>Продолжение работы</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Данные по состоянию на</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>О группе</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>The year&apos;s report: what the group set out to do, who took part and what came of it.</source>
        <translation>Годовой отчет: какие задачи ставила группа, кто участвовал и что сделано.</translation>
    </message>
    <message>
        <source>The group in figures</source>
        <translation>Группа в цифрах</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Участие по странам</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Этапы работы</translation>
    </message>
    <message>
        <source>Work streams and their outputs</source>
        <translation>Направления работы и их результаты</translation>
    </message>
    <message>
        <source>Final report and other outputs</source>
        <translation>Заключительный отчет и другие результаты</translation>
    </message>
    <message>
        <source>Meetings and talks</source>
        <translation>Совещания и доклады</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Прочие мероприятия</translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation>подсчитано по записям</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>label of a figure</comment>
        <translation>страны</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>международные организации</translation>
    </message>
    <message>
        <source>countries with talks, outputs or leads</source>
        <translation>страны, представившие доклады, результаты или руководителей</translation>
    </message>
    <message>
        <source>work streams</source>
        <comment>label of a figure</comment>
        <translation>направления работы</translation>
    </message>
    <message>
        <source>outputs</source>
        <comment>label of a figure</comment>
        <translation>результаты работы</translation>
    </message>
    <message>
        <source>events</source>
        <comment>label of a figure</comment>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>talks</source>
        <comment>label of a figure</comment>
        <translation>доклады</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>label of a figure</comment>
        <translation>докладчики</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Изменение численности</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные данные</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Международные организации</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>There is no such meeting, or it is not for these readers.</source>
        <translation>Такого совещания нет, или оно недоступно этим читателям.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of paper, a meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>A meeting&apos;s minutes: who came, the talks, and room for what was decided.</source>
        <translation>Протокол совещания: участники, доклады и место для решений.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Решения и поручения</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>present or apologies, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Меры по снижению рисков</translation>
    </message>
    <message>
        <source>Participation report</source>
        <translation>Отчет об участии</translation>
    </message>
    <message>
        <source>Who takes part, in figures and charts: growth, countries, work streams.</source>
        <translation>Кто участвует — в цифрах и диаграммах: численность, страны, направления работы.</translation>
    </message>
    <message>
        <source>%1: participation report</source>
        <comment>a group</comment>
        <translation>%1: отчет об участии</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name of the record</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>They have not agreed to be listed.</source>
        <translation>Согласия на включение в список нет.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Общедоступная страница</translation>
    </message>
    <message>
        <source>The page for the web: aims, journey, outputs and talks of the group.</source>
        <translation>Страница для сайта: цели, этапы, результаты и доклады группы.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Этапы работы</translation>
    </message>
    <message>
        <source>Work streams&apos; outputs</source>
        <translation>Результаты направлений работы</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Прочие результаты</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>The objectives of the group are:</source>
        <translation>Цели группы:</translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <comment>members</comment>
        <translation>Состав группы: %1.</translation>
    </message>
    <message>
        <source>The group started with %1 and has grown to %2.</source>
        <comment>members at two times</comment>
        <translation>Первоначальный состав группы: %1; последние данные: %2.</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>a number</comment>
        <translation>члены группы — %1</translation>
    </message>
    <message>
        <source>%1 members from %2 countries</source>
        <translation>члены группы — %1, страны — %2</translation>
    </message>
    <message>
        <source>%1 members from %2 countries and %3 international organisations</source>
        <translation>члены группы — %1, страны — %2, международные организации — %3</translation>
    </message>
    <message>
        <source>Summary of the work:</source>
        <translation>Краткие итоги работы:</translation>
    </message>
    <message>
        <source>The work goes on in:</source>
        <comment>the next edition</comment>
        <translation>Работа продолжается в рамках:</translation>
    </message>
    <message>
        <source>%1 Journey</source>
        <comment>a group</comment>
        <translation>%1: этапы работы</translation>
    </message>
    <message>
        <source>%1 Work Streams Outputs</source>
        <comment>a group</comment>
        <translation>%1: результаты направлений работы</translation>
    </message>
    <message>
        <source>Work Stream %1 - %2</source>
        <comment>code, title</comment>
        <translation>Направление работы %1 — %2</translation>
    </message>
    <message>
        <source>Work Stream %1 (%2) - %3</source>
        <comment>number, code, title</comment>
        <translation>Направление работы %1 (%2) — %3</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Руководство: %1</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>См. также:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>%1 - </source>
        <comment>who is credited, before a title</comment>
        <translation>%1 — </translation>
    </message>
    <message>
        <source>%1 Outputs</source>
        <comment>a group</comment>
        <translation>%1: результаты работы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>%1 Monthly Meeting Presentations</source>
        <comment>a group</comment>
        <translation>%1: доклады на ежемесячных совещаниях</translation>
    </message>
    <message>
        <source>There is nothing in this list for these readers.</source>
        <translation>Для этих читателей в списке ничего нет.</translation>
    </message>
    <message>
        <source>There is no such record, or it is not for these readers.</source>
        <translation>Такой записи нет, или она недоступна этим читателям.</translation>
    </message>
    <message>
        <source>There is no such group, or it is not for these readers.</source>
        <translation>Такой группы нет, или она недоступна этим читателям.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>Отчета «%1» не существует.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Meeting and talks</source>
        <translation>Совещание и доклады</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>окончание: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>начало: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of a day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>two times of a day, their time zone</comment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>members</source>
        <comment>who may see it</comment>
        <translation>для членов группы</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>who may see it</comment>
        <translation>для секретариата</translation>
    </message>
    <message>
        <source>For members of the group</source>
        <translation>Для членов группы</translation>
    </message>
    <message>
        <source>For the secretariat only</source>
        <translation>Только для секретариата</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>a corrected title</comment>
        <translation>следует читать: %1</translation>
    </message>
    <message>
        <source>published without a title; this one is ours</source>
        <translation>опубликовано без названия; название дано нами</translation>
    </message>
    <message>
        <source>%1, due: %2</source>
        <comment>status, date</comment>
        <translation>%1, срок: %2</translation>
    </message>
    <message>
        <source>slides awaited</source>
        <translation>слайды ожидаются</translation>
    </message>
    <message>
        <source>slides received, not published yet</source>
        <translation>слайды получены, еще не опубликованы</translation>
    </message>
    <message>
        <source>slides: address not recorded</source>
        <translation>слайды: адрес не указан</translation>
    </message>
    <message>
        <source>slides not available for the public</source>
        <translation>слайды не общедоступны</translation>
    </message>
    <message>
        <source>slides refused</source>
        <translation>в предоставлении слайдов отказано</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>совместно с: %1</translation>
    </message>
    <message>
        <source>%1: address not recorded</source>
        <comment>a link</comment>
        <translation>%1: адрес не указан</translation>
    </message>
    <message>
        <source>All talks of all meetings, with their slides, and an index of speakers.</source>
        <translation>Все доклады всех совещаний, слайды к ним и указатель докладчиков.</translation>
    </message>
    <message>
        <source>Talks by date</source>
        <translation>Доклады по датам</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>%1: talks</source>
        <comment>a group</comment>
        <translation>%1: доклады</translation>
    </message>
    <message>
        <source>Work stream report</source>
        <translation>Отчет о направлении работы</translation>
    </message>
    <message>
        <source>One work stream: its people, progress, outputs and talks.</source>
        <translation>Одно направление работы: участники, ход работы, результаты и доклады.</translation>
    </message>
    <message>
        <source>About the work stream</source>
        <translation>О направлении работы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Progress and risks</source>
        <translation>Ход работы и риски</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a work stream</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Say which work stream the report is about.</source>
        <translation>Укажите, о каком направлении работы отчет.</translation>
    </message>
    <message>
        <source>There is no such work stream, or it is not for these readers.</source>
        <translation>Такого направления работы нет, или оно недоступно этим читателям.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that these readers may see.</source>
        <translation>Пока не зарегистрировано ничего, что доступно этим читателям.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Слова: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>A list as it stands on the screen, read anew for those it is for.</source>
        <translation>Список в том виде, как он показан на экране, прочитанный заново для его читателей.</translation>
    </message>
    <message>
        <source>A record as it stands on the screen, read anew for those it is for.</source>
        <translation>Запись в том виде, как она показана на экране, прочитанная заново для ее читателей.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>Такого списка больше нет.</translation>
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
        <translation>Направление работы</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>No organisation is recorded for this member.</source>
        <translation>Для этого члена группы не указана организация.</translation>
    </message>
    <message>
        <source>The organisation of this member has no country.</source>
        <translation>У организации этого члена группы не указана страна.</translation>
    </message>
    <message>
        <source>Published: %1 members; recorded on that day: %2.</source>
        <translation>Членов группы по опубликованным данным: %1; по записям на ту же дату: %2.</translation>
    </message>
    <message>
        <source>Does not want to be named.</source>
        <translation>Против упоминания имени.</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet.</source>
        <translation>Запрос сделан, ответа пока нет.</translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation>Запроса еще не было.</translation>
    </message>
    <message>
        <source>These people are named and have not agreed to it. Ask them.</source>
        <translation>Эти люди названы, но согласия не давали. Запросите их согласие.</translation>
    </message>
    <message>
        <source>These members count for no country. Record where they work.</source>
        <translation>Эти члены группы не относятся ни к одной стране. Укажите, где они работают.</translation>
    </message>
    <message>
        <source>What was published is not what is recorded. Correct one of the two.</source>
        <translation>Опубликованные данные расходятся с записями. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>These may be recorded twice. Merge them, or say that they are not the same.</source>
        <translation>Возможно, это повторные записи. Объедините их или отметьте, что они разные.</translation>
    </message>
    <message>
        <source>The talk was given on %1.</source>
        <translation>Дата доклада: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Срок: %1.</translation>
    </message>
    <message>
        <source>It is published, and nobody can find it.</source>
        <translation>Опубликовано, но найти невозможно.</translation>
    </message>
    <message>
        <source>Published: %1; no address is recorded.</source>
        <translation>Дата публикации: %1; адрес не указан.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Никто не руководит.</translation>
    </message>
    <message>
        <source>Only %1 leads or assists.</source>
        <translation>Руководит или помогает только один человек: %1.</translation>
    </message>
    <message>
        <source>It is over, and no talk is recorded.</source>
        <translation>Мероприятие прошло, доклады не зарегистрированы.</translation>
    </message>
    <message>
        <source>The day on which these were due has passed. Publish, drop or put off.</source>
        <translation>Срок прошел. Опубликуйте, снимите с плана или перенесите.</translation>
    </message>
    <message>
        <source>These talks are over and their slides have not come. Ask the speakers.</source>
        <translation>Доклады состоялись, а слайды не поступили. Запросите их у докладчиков.</translation>
    </message>
    <message>
        <source>Nobody leads these work streams. Find somebody.</source>
        <translation>У этих направлений работы нет руководителя. Найдите кого-нибудь.</translation>
    </message>
    <message>
        <source>If one person leaves, these work streams stop. Find a second one.</source>
        <translation>Если один человек уйдет, эти направления работы остановятся. Найдите второго.</translation>
    </message>
    <message>
        <source>These are published, and no address or file is recorded. Add it.</source>
        <translation>Опубликовано, но ни адрес, ни файл не указаны. Добавьте их.</translation>
    </message>
    <message>
        <source>No talk is recorded of these events. Add the talks, or say why there are none.</source>
        <translation>Для этих мероприятий не зарегистрирован ни один доклад. Добавьте доклады или укажите, почему их нет.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Looking for duplicates was stopped.</source>
        <translation>Поиск повторных записей прерван.</translation>
    </message>
    <message>
        <source>One is recorded as another name of the other.</source>
        <translation>Одно записано как другое название второго.</translation>
    </message>
    <message>
        <source>Both have the same e-mail address.</source>
        <translation>Адрес электронной почты один и тот же.</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>Имя одно и то же.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>Имя и фамилия переставлены.</translation>
    </message>
    <message>
        <source>Their names are made of the same words.</source>
        <translation>Имена состоят из одних и тех же слов.</translation>
    </message>
    <message>
        <source>The same family name; one has no given name.</source>
        <translation>Фамилия одна и та же; в одной записи нет имени.</translation>
    </message>
    <message>
        <source>The same family name; one given name is short for the other.</source>
        <translation>Фамилия одна и та же; одно имя — сокращение другого.</translation>
    </message>
    <message>
        <source>Their names differ in a letter or two.</source>
        <translation>Имена различаются одной-двумя буквами.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>Имена звучат похоже.</translation>
    </message>
    <message>
        <source>Both have the same website.</source>
        <translation>Веб-сайт один и тот же.</translation>
    </message>
    <message>
        <source>Their names share most of their words.</source>
        <translation>Большинство слов в названиях совпадает.</translation>
    </message>
    <message>
        <source>Both go by the same acronym.</source>
        <translation>Сокращение одно и то же.</translation>
    </message>
    <message>
        <source>One name is made of the first letters of the other.</source>
        <translation>Одно название состоит из первых букв другого.</translation>
    </message>
</context>
<context>
    <name>formatter</name>
    <message>
        <source>Public</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>rapporteur::CountryCharts</name>
    <message>
        <source>Outputs of %1</source>
        <translation>%1: результаты работы</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1: доклады</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1: руководство направлениями работы</translation>
    </message>
    <message>
        <source>Members from %1</source>
        <translation>%1: члены группы</translation>
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
        <translation>%1: не более %2 (%3), в конце %4.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionsChart</name>
    <message>
        <source>%1, published</source>
        <translation>%1, опубликовано</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1, подсчитано</translation>
    </message>
    <message>
        <source>%1: %2 members counted in the end.</source>
        <translation>%1: подсчитано членов группы на конец периода: %2.</translation>
    </message>
    <message>
        <source>%1: %2 members published last.</source>
        <translation>%1: последние опубликованные данные о числе членов группы: %2.</translation>
    </message>
    <message>
        <source>Members of each edition</source>
        <translation>Численность группы по периодам работы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Записей о членстве и опубликованных данных о числе членов группы пока нет.
Как только появится то или другое, здесь будет видно изменение численности.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Период работы</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthChart</name>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1: члены группы</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Записей о членстве и опубликованных данных о числе членов группы пока нет.
Как только появится то или другое, здесь будет видно изменение численности.</translation>
    </message>
    <message>
        <source>Published, not counted</source>
        <translation>Опубликовано, без подсчета</translation>
    </message>
    <message>
        <source>Counted from the memberships</source>
        <translation>Подсчитано по записям о членстве</translation>
    </message>
    <message>
        <source>Counted from the memberships, beside the published figures</source>
        <translation>Подсчитано по записям о членстве, рядом с опубликованными данными</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Counted: %1 on %2, %3 on %4.</source>
        <translation>Подсчитано: %1 на %2, %3 на %4.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Опубликовано: %1 (%2).</translation>
    </message>
    <message>
        <source>Published: %1 (%2) to %3 (%4).</source>
        <translation>Опубликовано: от %1 (%2) до %3 (%4).</translation>
    </message>
    <message>
        <source>The line through a mark covers the days that its figure may be from: the date is not known more precisely.</source>
        <translation>Черта через отметку охватывает дни, к которым могут относиться данные: точнее дата неизвестна.</translation>
    </message>
    <message>
        <source>Source of the published figures: %1</source>
        <translation>Источник опубликованных данных: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <source>Counted on %1: %2</source>
        <translation>Подсчитано на %1: %2</translation>
    </message>
    <message>
        <source>Counted from %1 on: %2</source>
        <translation>Подсчитано начиная с %1: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Published, %1: %2</source>
        <translation>Опубликовано, %1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthCharts</name>
    <message>
        <source>Members on %1</source>
        <translation>Члены группы (%1)</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Вступление и выход</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Nobody has joined or left yet.
Who joins and leaves shows here once there are memberships.</source>
        <translation>Никто пока не вступал и не выходил.
Вступление и выход будут видны здесь, как только появятся записи о членстве.</translation>
    </message>
    <message>
        <source>Who leaves and comes back later leaves and joins; memberships without a day between them are one.</source>
        <translation>Тот, кто выходит и затем возвращается, учитывается как вышедший и вступивший; записи о членстве без перерыва между ними считаются за одну.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Joined, %1</source>
        <translation>Вступили, %1</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Вышли, %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::MapLegend</name>
    <message>
        <source>none</source>
        <comment>no members, no talks…</comment>
        <translation>нет</translation>
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
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Доклады на каждом совещании</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>No meetings yet.
Their talks show here once there are any.</source>
        <translation>Совещаний пока нет.
Доклады на них будут видны здесь, как только совещания появятся.</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Участники каждого совещания</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Люди и организации</translation>
    </message>
    <message>
        <source>It is not known yet who was at a meeting.
It shows here once attendance is noted down.</source>
        <translation>Пока неизвестно, кто был на совещаниях.
Это будет видно здесь, как только участники будут отмечены.</translation>
    </message>
    <message>
        <source>Talks: %1</source>
        <translation>Доклады: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Присутствовали: %1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>Отсутствовали по уважительной причине: %1</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Слайды докладов</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>No talks yet.
How far their slides are shows here once there are any.</source>
        <translation>Докладов пока нет.
Состояние слайдов будет видно здесь, как только доклады появятся.</translation>
    </message>
    <message>
        <source>Talks, slides: %1</source>
        <translation>Доклады, слайды: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::OrganisationCharts</name>
    <message>
        <source>Kind of organisation</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>Members by kind of organisation</source>
        <translation>Члены группы по видам организаций</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>A member with organisations of several kinds counts for each of them; who has no organisation is not shown.</source>
        <translation>Член группы, связанный с организациями нескольких видов, учитывается по каждому из них; те, у кого организации нет, не показаны.</translation>
    </message>
    <message>
        <source>Organisations that take part, by kind</source>
        <translation>Участвующие организации по видам</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Counted are the organisations of members, of speakers, authors and leads.</source>
        <translation>Учитываются организации членов группы, докладчиков, авторов и руководителей.</translation>
    </message>
    <message>
        <source>No organisation takes part yet.
It shows here once a member, a speaker, an author or a lead has one.</source>
        <translation>Ни одна организация пока не участвует.
Организации будут видны здесь, как только появятся у членов группы, докладчиков, авторов или руководителей.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Leads of the work streams</source>
        <translation>Руководители направлений работы</translation>
    </message>
    <message>
        <source>Members in the work streams, by their part</source>
        <translation>Члены группы в направлениях работы по ролям</translation>
    </message>
    <message>
        <source>Who has a part in several work streams counts in each of them.</source>
        <translation>Тот, кто участвует в нескольких направлениях работы, учитывается в каждом из них.</translation>
    </message>
    <message>
        <source>Nobody has a part in a work stream yet.
It shows here once members lead, assist or follow one.</source>
        <translation>Никто пока не участвует в направлениях работы.
Это будет видно здесь, как только члены группы станут руководителями, помощниками или участниками направлений.</translation>
    </message>
    <message>
        <source>Members by kind of organisation: %1</source>
        <translation>Члены группы по видам организаций: %1</translation>
    </message>
    <message>
        <source>Organisations that take part: %1</source>
        <translation>Участвующие организации: %1</translation>
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
        <translation>Результаты работы по статусу</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>No outputs yet.
They show here by their status once there are any.</source>
        <translation>Результатов работы пока нет.
Они будут показаны здесь по статусу, как только появятся.</translation>
    </message>
    <message>
        <source>Outputs of the work streams, by status</source>
        <translation>Результаты направлений работы по статусу</translation>
    </message>
    <message>
        <source>Of no work stream</source>
        <translation>Вне направлений работы</translation>
    </message>
    <message>
        <source>Outputs: %1</source>
        <translation>Результаты работы: %1</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Динамика результатов работы</translation>
    </message>
    <message>
        <source>No output has a date yet.
Outputs show here once it is known when they are due or were published.</source>
        <translation>Ни у одного результата работы пока нет даты.
Результаты будут видны здесь, как только станут известны сроки или даты публикации.</translation>
    </message>
    <message>
        <source>Due are all outputs that were to be ready by then, without those that were dropped; published are all that have come out by then.</source>
        <translation>Ожидавшиеся — все результаты, которые должны были быть готовы к этому времени, кроме снятых с плана; опубликованные — все, что вышло к этому времени.</translation>
    </message>
    <message>
        <source>Due by then</source>
        <translation>Ожидались к этому времени</translation>
    </message>
    <message>
        <source>Published by then</source>
        <translation>Опубликованы к этому времени</translation>
    </message>
    <message>
        <source>Outputs due by %1</source>
        <translation>Результаты работы, ожидавшиеся к сроку: %1</translation>
    </message>
    <message>
        <source>Outputs published by %1</source>
        <translation>Результаты работы, опубликованные к сроку: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationChart</name>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Руководство направлениями работы</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Число членов на одну организацию</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Члены группы по странам</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Результаты работы по странам</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Доклады по странам</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Руководство направлениями работы по странам</translation>
    </message>
    <message>
        <source>Members per organisation by country</source>
        <translation>Число членов группы на одну организацию по странам</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by country</source>
        <translation>Результаты, доклады и руководство по странам</translation>
    </message>
    <message>
        <source>Members by region of the world</source>
        <translation>Члены группы по регионам мира</translation>
    </message>
    <message>
        <source>Outputs by region of the world</source>
        <translation>Результаты работы по регионам мира</translation>
    </message>
    <message>
        <source>Talks by region of the world</source>
        <translation>Доклады по регионам мира</translation>
    </message>
    <message>
        <source>Leads of work streams by region of the world</source>
        <translation>Руководство направлениями работы по регионам мира</translation>
    </message>
    <message>
        <source>Members per organisation by region of the world</source>
        <translation>Число членов группы на одну организацию по регионам мира</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by region of the world</source>
        <translation>Результаты, доклады и руководство по регионам мира</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>один регион</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message>
        <source>one country</source>
        <translation>одна страна</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other regions together</source>
        <translation>
            <numerusform>%n другой регион</numerusform>
            <numerusform>%n других региона вместе</numerusform>
            <numerusform>%n других регионов вместе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other countries together</source>
        <translation>
            <numerusform>%n другая страна</numerusform>
            <numerusform>%n другие страны вместе</numerusform>
            <numerusform>%n других стран вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: первые %2 из %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One region: %1 with %2.</source>
        <translation>Один регион: %1, показатель — %2.</translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Одна страна: %1, показатель — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n регион; самый активный — %1, показатель — %2.</numerusform>
            <numerusform>%n региона; самый активный — %1, показатель — %2.</numerusform>
            <numerusform>%n регионов; самый активный — %1, показатель — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n страна; самая активная — %1, показатель — %2.</numerusform>
            <numerusform>%n страны; самая активная — %1, показатель — %2.</numerusform>
            <numerusform>%n стран; самая активная — %1, показатель — %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the organisations that have members; international organisations are not countries.</source>
        <translation>Учитываются организации, у которых есть члены группы; международные организации странами не являются.</translation>
    </message>
    <message>
        <source>A member with organisations in several regions counts in each of them; international organisations lie in none.</source>
        <translation>Член группы, связанный с организациями в нескольких регионах, учитывается в каждом из них; международные организации не относятся ни к одному региону.</translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Член группы, связанный с организациями в нескольких странах, учитывается в каждой из них; международные организации странами не являются.</translation>
    </message>
    <message>
        <source>What several regions did together counts for each of them; international organisations lie in none.</source>
        <translation>Сделанное несколькими регионами вместе учитывается по каждому из них; международные организации не относятся ни к одному региону.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Сделанное несколькими странами вместе учитывается по каждой из них; международные организации странами не являются.</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows here once a member&apos;s organisation has one.</source>
        <translation>Членов группы с указанной страной пока нет.
Страна появится здесь, как только будет указана у организации члена группы.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows here once an author, a speaker or a lead has one.</source>
        <translation>Ни одна страна пока так не участвует.
Страна появится здесь, как только будет указана у автора, докладчика или руководителя.</translation>
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
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Outputs, talks and leads</source>
        <translation>Результаты, доклады и руководство</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationOverTime</name>
    <message>
        <source>Talks so far by region of the world</source>
        <translation>Доклады по регионам мира нарастающим итогом</translation>
    </message>
    <message>
        <source>Talks so far by country</source>
        <translation>Доклады по странам нарастающим итогом</translation>
    </message>
    <message>
        <source>Outputs published so far by region of the world</source>
        <translation>Опубликованные результаты по регионам мира нарастающим итогом</translation>
    </message>
    <message>
        <source>Outputs published so far by country</source>
        <translation>Опубликованные результаты по странам нарастающим итогом</translation>
    </message>
    <message>
        <source>Members over time by region of the world</source>
        <translation>Динамика числа членов группы по регионам мира</translation>
    </message>
    <message>
        <source>Members over time by country</source>
        <translation>Динамика числа членов группы по странам</translation>
    </message>
    <message>
        <source>A member with organisations in several of them counts in each, so that the areas may add up to more than the members there are.</source>
        <translation>Член группы, связанный с организациями в нескольких странах или регионах, учитывается в каждом случае, поэтому сумма площадей может превышать число членов группы.</translation>
    </message>
    <message>
        <source>What several of them did together counts for each, so that the areas may add up to more than there is.</source>
        <translation>Сделанное несколькими странами или регионами вместе учитывается в каждом случае, поэтому сумма площадей может превышать общее число.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>Прочие вместе</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>No country takes part in this way on a known day yet.
It shows here once members, talks or published outputs have one.</source>
        <translation>Ни одна страна пока так не участвует с известной датой.
Это будет видно здесь, как только страна будет указана у членов группы, докладов или опубликованных результатов.</translation>
    </message>
    <message>
        <source>Members from %1 on %2</source>
        <translation>%1: члены группы (%2)</translation>
    </message>
    <message>
        <source>Outputs of %1 published until %2</source>
        <translation>%1: результаты, опубликованные по состоянию на указанный срок (%2)</translation>
    </message>
    <message>
        <source>Talks from %1 until %2</source>
        <translation>%1: доклады по состоянию на указанный срок (%2)</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportHtml</name>
    <message>
        <source>Skip to the report</source>
        <translation>Перейти к отчету</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Данные этой диаграммы в виде таблицы</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>Логотип издателя</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportOdt</name>
    <message>
        <source>Logo of the publisher</source>
        <translation>Логотип издателя</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportText</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportWiki</name>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Данные этой диаграммы в виде таблицы</translation>
    </message>
</context>
<context>
    <name>rapporteur::Retention</name>
    <message>
        <source>Members of both</source>
        <translation>Члены в оба периода</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Больше не члены группы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Members who stayed for the next edition</source>
        <translation>Члены группы, оставшиеся на следующий период работы</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the earlier edition at any time.</source>
        <translation>Каждый столбец — все, кто хотя бы некоторое время были членами группы в предыдущий период работы.</translation>
    </message>
    <message>
        <source>Where the members of an edition come from</source>
        <translation>Откуда пришли члены группы данного периода работы</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the later edition at any time.</source>
        <translation>Каждый столбец — все, кто хотя бы некоторое время были членами группы в последующий период работы.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Периоды работы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Прежний период</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Новый период</translation>
    </message>
    <message>
        <source>There are no two editions with members yet.
Who stays shows here once one edition follows another.</source>
        <translation>Двух периодов работы с членами группы пока нет.
Здесь будет видно, кто остался, как только один период сменит другой.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two editions</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Members of %1 who stayed for %2</source>
        <translation>%1: члены группы, оставшиеся на следующий период работы (%2)</translation>
    </message>
    <message>
        <source>Members of %1 who are not in %2</source>
        <translation>%1: члены группы, которых нет в следующем периоде работы (%2)</translation>
    </message>
    <message>
        <source>Members of %2 who were not in %1</source>
        <translation>%2: члены группы, которых не было в предыдущем периоде работы (%1)</translation>
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
        <translation>%1: %2, и больше ничего.</translation>
    </message>
    <message>
        <source>The bars add up to %1; the longest is “%2” with %3.</source>
        <translation>Сумма столбцов — %1; самый длинный — «%2», %3.</translation>
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
        <translation>опубликовано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than planned</source>
        <translation>
            <numerusform>на %n день позже плана</numerusform>
            <numerusform>на %n дня позже плана</numerusform>
            <numerusform>на %n дней позже плана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier than planned</source>
        <translation>
            <numerusform>на %n день раньше плана</numerusform>
            <numerusform>на %n дня раньше плана</numerusform>
            <numerusform>на %n дней раньше плана</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is recorded before its start</source>
        <translation>окончание записано раньше начала</translation>
    </message>
    <message numerus="yes">
        <source>%n not dated yet</source>
        <translation>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
            <numerusform>%n без даты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineReader</name>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>Построение хронологии прервано.</translation>
    </message>
    <message>
        <source>Outputs of no work stream</source>
        <translation>Результаты вне направлений работы</translation>
    </message>
    <message>
        <source>Of no country</source>
        <translation>Без страны</translation>
    </message>
    <message>
        <source>Of no organisation</source>
        <translation>Без организации</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineSheet</name>
    <message numerus="yes">
        <source>%1: %n items, %2.</source>
        <translation>
            <numerusform>%1: %n элемент, %2.</numerusform>
            <numerusform>%1: %n элемента, %2.</numerusform>
            <numerusform>%1: %n элементов, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>frozen plan</source>
        <translation>зафиксированный план</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>Пока без даты</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldCharts</name>
    <message>
        <source>Members from %1</source>
        <translation>%1: члены группы</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>%1: результаты работы</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1: доклады</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1: руководство направлениями работы</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldMapChart</name>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Руководство направлениями работы</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Члены группы по странам</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Результаты работы по странам</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Доклады по странам</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Руководство направлениями работы по странам</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows on the map once a member&apos;s organisation has one.</source>
        <translation>Членов группы с указанной страной пока нет.
Страна появится на карте, как только будет указана у организации члена группы.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows on the map once an author, a speaker or a lead has one.</source>
        <translation>Ни одна страна пока так не участвует.
Страна появится на карте, как только будет указана у автора, докладчика или руководителя.</translation>
    </message>
    <message>
        <source>one country</source>
        <translation>одна страна</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No country; one international organisation.</source>
        <translation>Стран нет; одна международная организация.</translation>
    </message>
    <message numerus="yes">
        <source>No country; %n international organisations.</source>
        <translation>
            <numerusform>Стран нет; %n международная организация.</numerusform>
            <numerusform>Стран нет; %n международные организации.</numerusform>
            <numerusform>Стран нет; %n международных организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Одна страна: %1, показатель — %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n страна; самая активная — %1, показатель — %2.</numerusform>
            <numerusform>%n страны; самая активная — %1, показатель — %2.</numerusform>
            <numerusform>%n стран; самая активная — %1, показатель — %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Член группы, связанный с организациями в нескольких странах, учитывается в каждой из них; международные организации странами не являются.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Сделанное несколькими странами вместе учитывается по каждой из них; международные организации странами не являются.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not on the map: %1.</source>
        <translation>Не показаны на карте: %1.</translation>
    </message>
    <message>
        <source>A country too small to be seen is shown as a circle.</source>
        <translation>Страна, слишком малая для показа, обозначена кружком.</translation>
    </message>
    <message>
        <source>The boundaries and names on this map imply no endorsement or acceptance. Map: Natural Earth, in the Equal Earth projection.</source>
        <translation>Границы и названия на этой карте не означают их признания или одобрения. Карта: Natural Earth, проекция Equal Earth.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>country</comment>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Международные организации</translation>
    </message>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n другая</numerusform>
            <numerusform>%n другие вместе</numerusform>
            <numerusform>%n других вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Международная организация</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Affiliation</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>the first day of no longer working there</source>
        <translation>первый день, когда человек там уже не работает</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Название чего</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип данных</translation>
    </message>
    <message>
        <source>as registered with IANA</source>
        <translation>согласно регистрации в IANA</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Отсутствовали по уважительной причине</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Slides still awaited</source>
        <translation>Слайды еще ожидаются</translation>
    </message>
    <message>
        <source>Outputs past due</source>
        <translation>Просроченные результаты</translation>
    </message>
    <message>
        <source>Published outputs without a link</source>
        <translation>Опубликованные результаты без ссылки</translation>
    </message>
    <message>
        <source>Members without country or organisation</source>
        <translation>Члены группы без страны или организации</translation>
    </message>
    <message>
        <source>Work streams without a lead</source>
        <translation>Направления работы без руководителя</translation>
    </message>
    <message>
        <source>Work streams that depend on one person</source>
        <translation>Направления работы, зависящие от одного человека</translation>
    </message>
    <message>
        <source>Events without talks</source>
        <translation>Мероприятия без докладов</translation>
    </message>
    <message>
        <source>Published figures that differ from the members</source>
        <translation>Опубликованные данные, расходящиеся с числом членов группы</translation>
    </message>
    <message>
        <source>Named without consent</source>
        <translation>Названы без согласия</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные повторные записи</translation>
    </message>
    <message>
        <source>Ignored notice</source>
        <translation>Пропущенное уведомление</translation>
    </message>
    <message>
        <source>Ignored notices</source>
        <translation>Пропущенные уведомления</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>the day on which to be told again; empty: never</source>
        <translation>день, когда уведомить снова; пусто: никогда</translation>
    </message>
    <message>
        <source>Frozen plan</source>
        <translation>Зафиксированный план</translation>
    </message>
    <message>
        <source>Frozen plans</source>
        <translation>Зафиксированные планы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Зафиксирован</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Плановая дата</translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation>Плановые даты</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Результат работы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Направление работы</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>Указан как</translation>
    </message>
    <message>
        <source>the words of the publication</source>
        <translation>по тексту публикации</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2</source>
        <translation>ISO 3166-1 alpha-2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные записи</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Эта запись</translation>
    </message>
    <message>
        <source>And that one</source>
        <translation>И та запись</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>Ежемесячное совещание</translation>
    </message>
    <message>
        <source>Coffee and coding</source>
        <translation>Кофе и код</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>Совместное совещание</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Спринт</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>С (время)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>До (время)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Zurich</source>
        <translation>название по IANA, например Europe/Zurich</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>Среди этапов работы</translation>
    </message>
    <message>
        <source>shown among the milestones of the group</source>
        <translation>показывается среди основных этапов работы группы</translation>
    </message>
    <message>
        <source>Wording on the journey</source>
        <translation>Формулировка этапа</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая организация</translation>
    </message>
    <message>
        <source>the organisation that runs the group</source>
        <translation>организация, обеспечивающая работу группы</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>the edition before this one</source>
        <translation>период работы, предшествовавший данному</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Заключительный отчет</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Текущий период работы</translation>
    </message>
    <message>
        <source>the edition that lists, figures and reports mean unless told otherwise</source>
        <translation>период работы, к которому относятся списки, данные и отчеты, если не указано иное</translation>
    </message>
    <message>
        <source>New records are for</source>
        <translation>Новые записи предназначены</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Опубликованный показатель</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Опубликованные данные</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены группы</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Международные организации</translation>
    </message>
    <message>
        <source>the figure was published as &quot;about&quot;</source>
        <translation>показатель опубликован с пометкой «около»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видеозапись</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>empty: there is one, but it is not recorded</source>
        <translation>пусто: адрес есть, но не указан</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Записи о членстве</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Дата вступления</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Дата выхода</translation>
    </message>
    <message>
        <source>the first day of no longer being a member</source>
        <translation>первый день, когда человек уже не состоит в группе</translation>
    </message>
    <message>
        <source>Listed this year</source>
        <translation>Указывать в этом году</translation>
    </message>
    <message>
        <source>whether the person agreed for this edition; empty: as for the person</source>
        <translation>согласие человека на данный период работы; пусто: как указано для человека</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Statistical office</source>
        <translation>Статистическое управление</translation>
    </message>
    <message>
        <source>Other agency</source>
        <translation>Другое ведомство</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Научные круги</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>none for an international organisation</source>
        <translation>для международной организации не указывается</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>a part of the country, such as Flanders</source>
        <translation>часть страны, например Фландрия</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>seen by the secretariat only</source>
        <translation>видит только секретариат</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Экспериментальное исследование</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>Учебный материал</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято с плана</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результаты работы</translation>
    </message>
    <message>
        <source>Corrected title</source>
        <translation>Исправленное название</translation>
    </message>
    <message>
        <source>how the title should read, where it was published with a slip</source>
        <translation>как следует читать название, опубликованное с опечаткой</translation>
    </message>
    <message>
        <source>Title given by us</source>
        <translation>Название дано нами</translation>
    </message>
    <message>
        <source>the publication itself names none</source>
        <translation>в самой публикации названия нет</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Плановое начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Партнер в</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запрошено</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>needed for invitations</source>
        <translation>нужно для приглашений</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Может быть указан(а)</translation>
    </message>
    <message>
        <source>whether the person agreed to be named in public</source>
        <translation>согласие человека на публичное упоминание имени</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>Как дано согласие</translation>
    </message>
    <message>
        <source>where the consent is recorded</source>
        <translation>где зафиксировано согласие</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Периоды работы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получены</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Общедоступны</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>Не для всех</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Записка о ходе работы</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Записки о ходе работы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следующие шаги</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Меры по снижению рисков</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Сохраненный отчет</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>Руководит</translation>
    </message>
    <message>
        <source>Assists in</source>
        <translation>Помогает в</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Состоит в</translation>
    </message>
    <message>
        <source>Speaker at</source>
        <translation>Докладчик на</translation>
    </message>
    <message>
        <source>Present at</source>
        <translation>Присутствует на</translation>
    </message>
    <message>
        <source>Author of</source>
        <translation>Автор публикации</translation>
    </message>
    <message>
        <source>Workplace of</source>
        <translation>Место работы для</translation>
    </message>
    <message>
        <source>Led by the person</source>
        <translation>Под руководством этого человека</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Сохраненные отчеты</translation>
    </message>
    <message>
        <source>empty: the edition at hand</source>
        <translation>пусто: текущий период работы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Рисунок обложки</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Содействие</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль в направлении</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Сохраненный вид</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохраненные виды</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>Организация на тот день</translation>
    </message>
    <message>
        <source>the words of the programme</source>
        <translation>по тексту программы</translation>
    </message>
    <message>
        <source>Stream lead</source>
        <translation>Руководитель направления</translation>
    </message>
    <message>
        <source>Stream leads</source>
        <translation>Руководители направлений</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ведется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Направления работы</translation>
    </message>
    <message>
        <source>WS1</source>
        <translation>WS1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Круг читателей</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Предыдущий период работы</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизительно</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year</extracomment>
        <translation>%1 кв.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Направление работы</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято с плана</translation>
    </message>
</context>
</TS>
