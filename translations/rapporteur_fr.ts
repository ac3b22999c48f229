<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>ListFilter</name>
    <message>
        <source>a removed record</source>
        <translation>une fiche supprimée</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Not: %1 %2</source>
        <translation>Sauf&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: quelconque</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1&#xa0;: sauf %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1&#xa0;: moins de %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1&#xa0;: avant %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1&#xa0;: plus de %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1&#xa0;: après %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1&#xa0;: renseigné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>est en</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>n’est pas en</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is in the last months</source>
        <translation>est dans les derniers mois</translation>
    </message>
    <message>
        <source>is any</source>
        <translation>est quelconque</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>est renseigné</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1&#xa0;: le dernier mois</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>%1&#xa0;: derniers mois (%2)</translation>
    </message>
</context>
<context>
    <name>NamedCharts</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Chefs de file d’axes de travail</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>Évolution du nombre de membres</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Cette édition</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Toutes les éditions</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>From one edition to the next</source>
        <translation>D’une édition à la suivante</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Membres restés</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>Nouveaux membres</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Participation par pays</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>Toutes les contributions</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Membres par organisation</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>World map with circles</source>
        <translation>Carte du monde avec cercles</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>Évolution de la participation</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>Types d’organisations</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Work streams and roles</source>
        <translation>Axes de travail et rôles</translation>
    </message>
    <message>
        <source>Members by their part</source>
        <translation>Membres selon leur rôle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Outputs by status</source>
        <translation>Produits par état d’avancement</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>By work stream</source>
        <translation>Par axe de travail</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Évolution des produits</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Exposés à chaque réunion</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Participants à chaque réunion</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Diapositives des exposés</translation>
    </message>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>Il n’existe pas de graphique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The chart “%1” cannot measure “%2”.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» ne peut pas représenter «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>Un graphique.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda: when, where, and the talks in their order.</source>
        <translation>L’ordre du jour d’une réunion&#xa0;: date, lieu et exposés dans leur ordre.</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>À propos de la réunion</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Questions diverses</translation>
    </message>
    <message>
        <source>The talks are not decided yet.</source>
        <translation>Les exposés ne sont pas encore arrêtés.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Points à traiter</translation>
    </message>
    <message>
        <source>What is late, missing or does not agree, for the secretariat.</source>
        <translation>Ce qui est en retard, manque ou ne concorde pas, à l’intention du secrétariat.</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: points à traiter</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is amiss, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>Problème constaté</translation>
    </message>
    <message>
        <source>Records beyond these: %1.</source>
        <translation>Autres fiches concernées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne demande d’attention particulière.</translation>
    </message>
    <message>
        <source>This report is for the secretariat only.</source>
        <translation>Ce rapport est réservé au secrétariat.</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>Note d’information au Conseil</translation>
    </message>
    <message>
        <source>What is new in a period, how the work streams go, and what comes next.</source>
        <translation>Les nouveautés d’une période, l’avancement des axes de travail et la suite des travaux.</translation>
    </message>
    <message>
        <source>Members and countries</source>
        <translation>Membres et pays</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Réunions tenues</translation>
    </message>
    <message>
        <source>Slides received</source>
        <translation>Diapositives reçues</translation>
    </message>
    <message>
        <source>Progress of the work streams</source>
        <translation>Avancement des axes de travail</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Suite des travaux</translation>
    </message>
    <message>
        <source>%1: board update</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: note d’information au Conseil</translation>
    </message>
    <message>
        <source>Nothing was recorded for these days.</source>
        <translation>Rien n’a été enregistré pour cette période.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>label of a figure</comment>
        <translation>membres</translation>
    </message>
    <message>
        <source>countries of members</source>
        <translation>pays des membres</translation>
    </message>
    <message>
        <source>New countries: %1.</source>
        <translation>Nouveaux pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number</comment>
        <translation>auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>joined or left, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not listed by name: %1</source>
        <translation>Sans mention du nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <comment>a date</comment>
        <translation>publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (new in the records)</source>
        <comment>a status</comment>
        <translation>%1 (nouvellement enregistré)</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two states</comment>
        <translation>%1&#xa0;; auparavant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a note for these days: %1.</source>
        <translation>Sans note pour cette période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>due: %1</source>
        <comment>a kind of output</comment>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Members directory</source>
        <translation>Annuaire des membres</translation>
    </message>
    <message>
        <source>The members who agreed to be listed, with where they work and what they do.</source>
        <translation>Les membres qui ont accepté d’y figurer, leur organisation et leurs activités.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1: members directory</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: annuaire des membres</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>Figurant dans l’annuaire</translation>
    </message>
    <message>
        <source>There is nobody to be listed for these readers.</source>
        <translation>Il n’y a personne à faire figurer ici pour ces lecteurs.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>work stream, part in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Axes de travail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Members listed</source>
        <translation>Membres figurant dans l’annuaire</translation>
    </message>
    <message>
        <source>The picture for the cover is in no format that can be read here.</source>
        <translation>L’image de couverture est dans un format qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This report has no section “%1”. It has: %2.</source>
        <translation>Ce rapport n’a pas de partie «&#xa0;%1&#xa0;». Ses parties sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: group report</source>
        <translation>%1&#xa0;: rapport du groupe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Rapport du groupe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisation hôte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>Se poursuit dans</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres arrêtés au</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>The year&apos;s report: what the group set out to do, who took part and what came of it.</source>
        <translation>Le rapport de l’année&#xa0;: ce que le groupe s’est proposé, qui y a pris part et ce qui en est résulté.</translation>
    </message>
    <message>
        <source>The group in figures</source>
        <translation>Le groupe en chiffres</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>Participation par pays</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>Work streams and their outputs</source>
        <translation>Les axes de travail et leurs produits</translation>
    </message>
    <message>
        <source>Final report and other outputs</source>
        <translation>Rapport final et autres produits</translation>
    </message>
    <message>
        <source>Meetings and talks</source>
        <translation>Réunions et exposés</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation>chiffre tiré des fiches</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>label of a figure</comment>
        <translation>pays</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organisations internationales</translation>
    </message>
    <message>
        <source>countries with talks, outputs or leads</source>
        <translation>pays à l’origine d’exposés ou de produits ou fournissant des chefs de file</translation>
    </message>
    <message>
        <source>work streams</source>
        <comment>label of a figure</comment>
        <translation>axes de travail</translation>
    </message>
    <message>
        <source>outputs</source>
        <comment>label of a figure</comment>
        <translation>produits</translation>
    </message>
    <message>
        <source>events</source>
        <comment>label of a figure</comment>
        <translation>événements</translation>
    </message>
    <message>
        <source>talks</source>
        <comment>label of a figure</comment>
        <translation>exposés</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>label of a figure</comment>
        <translation>intervenants</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organisations internationales</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>There is no such meeting, or it is not for these readers.</source>
        <translation>Cette réunion n’existe pas, ou elle n’est pas accessible à ces lecteurs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of paper, a meeting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>A meeting&apos;s minutes: who came, the talks, and room for what was decided.</source>
        <translation>Le compte rendu d’une réunion&#xa0;: les présents, les exposés et la place pour les décisions.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Décisions et mesures à prendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>present or apologies, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mesures d’atténuation</translation>
    </message>
    <message>
        <source>Participation report</source>
        <translation>Rapport sur la participation</translation>
    </message>
    <message>
        <source>Who takes part, in figures and charts: growth, countries, work streams.</source>
        <translation>Qui prend part aux travaux, en chiffres et en graphiques&#xa0;: évolution, pays, axes de travail.</translation>
    </message>
    <message>
        <source>%1: participation report</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: rapport sur la participation</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name of the record</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>They have not agreed to be listed.</source>
        <translation>La personne n’a pas accepté de figurer dans la liste.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Page publique</translation>
    </message>
    <message>
        <source>The page for the web: aims, journey, outputs and talks of the group.</source>
        <translation>La page destinée au site Web&#xa0;: objectifs, étapes, produits et exposés du groupe.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Work streams&apos; outputs</source>
        <translation>Produits des axes de travail</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>Autres produits</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>The objectives of the group are:</source>
        <translation>Les objectifs du groupe sont les suivants&#xa0;:</translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <comment>members</comment>
        <translation>Le groupe compte %1.</translation>
    </message>
    <message>
        <source>The group started with %1 and has grown to %2.</source>
        <comment>members at two times</comment>
        <translation>Le groupe est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>a number</comment>
        <translation>%1 membres</translation>
    </message>
    <message>
        <source>%1 members from %2 countries</source>
        <translation>%1 membres de %2 pays</translation>
    </message>
    <message>
        <source>%1 members from %2 countries and %3 international organisations</source>
        <translation>%1 membres de %2 pays et de %3 organisations internationales</translation>
    </message>
    <message>
        <source>Summary of the work:</source>
        <translation>Résumé des travaux&#xa0;:</translation>
    </message>
    <message>
        <source>The work goes on in:</source>
        <comment>the next edition</comment>
        <translation>Les travaux se poursuivent dans&#xa0;:</translation>
    </message>
    <message>
        <source>%1 Journey</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: étapes</translation>
    </message>
    <message>
        <source>%1 Work Streams Outputs</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: produits des axes de travail</translation>
    </message>
    <message>
        <source>Work Stream %1 - %2</source>
        <comment>code, title</comment>
        <translation>Axe de travail %1 – %2</translation>
    </message>
    <message>
        <source>Work Stream %1 (%2) - %3</source>
        <comment>number, code, title</comment>
        <translation>Axe de travail %1 (%2) – %3</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Chefs de file&#xa0;: %1</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Voir aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 - </source>
        <comment>who is credited, before a title</comment>
        <translation>%1 – </translation>
    </message>
    <message>
        <source>%1 Outputs</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: produits</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>%1 Monthly Meeting Presentations</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: exposés des réunions mensuelles</translation>
    </message>
    <message>
        <source>There is nothing in this list for these readers.</source>
        <translation>Cette liste ne contient rien pour ces lecteurs.</translation>
    </message>
    <message>
        <source>There is no such record, or it is not for these readers.</source>
        <translation>Cette fiche n’existe pas, ou elle n’est pas accessible à ces lecteurs.</translation>
    </message>
    <message>
        <source>There is no such group, or it is not for these readers.</source>
        <translation>Ce groupe n’existe pas, ou il n’est pas accessible à ces lecteurs.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>Il n’existe pas de rapport «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Meeting and talks</source>
        <translation>Réunions et exposés</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>début&#xa0;: %1</translation>
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
        <translation>environ %1</translation>
    </message>
    <message>
        <source>members</source>
        <comment>who may see it</comment>
        <translation>membres</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>who may see it</comment>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>For members of the group</source>
        <translation>À l’intention des membres du groupe</translation>
    </message>
    <message>
        <source>For the secretariat only</source>
        <translation>Réservé au secrétariat</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>a corrected title</comment>
        <translation>lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>published without a title; this one is ours</source>
        <translation>publié sans titre&#xa0;; celui-ci est de notre fait</translation>
    </message>
    <message>
        <source>%1, due: %2</source>
        <comment>status, date</comment>
        <translation>%1&#xa0;; échéance&#xa0;: %2</translation>
    </message>
    <message>
        <source>slides awaited</source>
        <translation>diapositives attendues</translation>
    </message>
    <message>
        <source>slides received, not published yet</source>
        <translation>diapositives reçues, pas encore publiées</translation>
    </message>
    <message>
        <source>slides: address not recorded</source>
        <translation>diapositives&#xa0;: adresse non enregistrée</translation>
    </message>
    <message>
        <source>slides not available for the public</source>
        <translation>diapositives non accessibles au public</translation>
    </message>
    <message>
        <source>slides refused</source>
        <translation>diapositives refusées</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1: address not recorded</source>
        <comment>a link</comment>
        <translation>%1&#xa0;: adresse non enregistrée</translation>
    </message>
    <message>
        <source>All talks of all meetings, with their slides, and an index of speakers.</source>
        <translation>Tous les exposés de toutes les réunions, avec leurs diapositives et un index des intervenants.</translation>
    </message>
    <message>
        <source>Talks by date</source>
        <translation>Exposés par date</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>%1: talks</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: exposés</translation>
    </message>
    <message>
        <source>Work stream report</source>
        <translation>Rapport sur un axe de travail</translation>
    </message>
    <message>
        <source>One work stream: its people, progress, outputs and talks.</source>
        <translation>Un axe de travail&#xa0;: participants, avancement, produits et exposés.</translation>
    </message>
    <message>
        <source>About the work stream</source>
        <translation>À propos de l’axe de travail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Progress and risks</source>
        <translation>Avancement et risques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a work stream</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Say which work stream the report is about.</source>
        <translation>Indiquez l’axe de travail sur lequel porte le rapport.</translation>
    </message>
    <message>
        <source>There is no such work stream, or it is not for these readers.</source>
        <translation>Cet axe de travail n’existe pas, ou il n’est pas accessible à ces lecteurs.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that these readers may see.</source>
        <translation>Rien n’est encore enregistré que ces lecteurs puissent voir.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A list as it stands on the screen, read anew for those it is for.</source>
        <translation>Une liste telle qu’elle apparaît à l’écran, relue pour ses destinataires.</translation>
    </message>
    <message>
        <source>A record as it stands on the screen, read anew for those it is for.</source>
        <translation>Une fiche telle qu’elle apparaît à l’écran, relue pour ses destinataires.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>Cette liste n’existe plus.</translation>
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
        <translation>Axe de travail</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>No organisation is recorded for this member.</source>
        <translation>Aucune organisation n’est enregistrée pour ce membre.</translation>
    </message>
    <message>
        <source>The organisation of this member has no country.</source>
        <translation>L’organisation de ce membre n’a pas de pays.</translation>
    </message>
    <message>
        <source>Published: %1 members; recorded on that day: %2.</source>
        <translation>Membres selon le chiffre publié&#xa0;: %1&#xa0;; selon les fiches à cette date&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Does not want to be named.</source>
        <translation>Ne souhaite pas être nommé.</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet.</source>
        <translation>La question a été posée et reste sans réponse.</translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation>La question n’a pas encore été posée.</translation>
    </message>
    <message>
        <source>These people are named and have not agreed to it. Ask them.</source>
        <translation>Ces personnes sont nommées sans y avoir consenti. Demandez-leur leur accord.</translation>
    </message>
    <message>
        <source>These members count for no country. Record where they work.</source>
        <translation>Ces membres ne comptent pour aucun pays. Enregistrez leur lieu de travail.</translation>
    </message>
    <message>
        <source>What was published is not what is recorded. Correct one of the two.</source>
        <translation>Le chiffre publié ne concorde pas avec les fiches. Corrigez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>These may be recorded twice. Merge them, or say that they are not the same.</source>
        <translation>Ces fiches font peut-être double emploi. Fusionnez-les, ou indiquez qu’elles sont distinctes.</translation>
    </message>
    <message>
        <source>The talk was given on %1.</source>
        <translation>Date de l’exposé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Échéance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is published, and nobody can find it.</source>
        <translation>Le produit est publié et reste introuvable.</translation>
    </message>
    <message>
        <source>Published: %1; no address is recorded.</source>
        <translation>Publication&#xa0;: %1&#xa0;; aucune adresse n’est enregistrée.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Personne ne le dirige.</translation>
    </message>
    <message>
        <source>Only %1 leads or assists.</source>
        <translation>Une seule personne le dirige ou y apporte son concours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is over, and no talk is recorded.</source>
        <translation>L’événement est passé et aucun exposé n’est enregistré.</translation>
    </message>
    <message>
        <source>The day on which these were due has passed. Publish, drop or put off.</source>
        <translation>L’échéance de ces produits est passée. Publiez-les, abandonnez-les ou reportez-les.</translation>
    </message>
    <message>
        <source>These talks are over and their slides have not come. Ask the speakers.</source>
        <translation>Ces exposés ont eu lieu et les diapositives n’ont pas été reçues. Demandez-les aux intervenants.</translation>
    </message>
    <message>
        <source>Nobody leads these work streams. Find somebody.</source>
        <translation>Ces axes de travail n’ont pas de chef de file. Trouvez quelqu’un.</translation>
    </message>
    <message>
        <source>If one person leaves, these work streams stop. Find a second one.</source>
        <translation>Si une seule personne part, ces axes de travail s’arrêtent. Trouvez un second responsable.</translation>
    </message>
    <message>
        <source>These are published, and no address or file is recorded. Add it.</source>
        <translation>Ces produits sont publiés, sans adresse ni fichier enregistré. Ajoutez-en.</translation>
    </message>
    <message>
        <source>No talk is recorded of these events. Add the talks, or say why there are none.</source>
        <translation>Aucun exposé n’est enregistré pour ces événements. Ajoutez les exposés, ou indiquez pourquoi il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Looking for duplicates was stopped.</source>
        <translation>La recherche de doublons a été interrompue.</translation>
    </message>
    <message>
        <source>One is recorded as another name of the other.</source>
        <translation>L’une est enregistrée comme autre nom de l’autre.</translation>
    </message>
    <message>
        <source>Both have the same e-mail address.</source>
        <translation>Les deux ont la même adresse électronique.</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>Les deux portent le même nom.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>Le prénom et le nom de famille sont inversés.</translation>
    </message>
    <message>
        <source>Their names are made of the same words.</source>
        <translation>Leurs noms se composent des mêmes mots.</translation>
    </message>
    <message>
        <source>The same family name; one has no given name.</source>
        <translation>Même nom de famille&#xa0;; l’une des deux fiches n’a pas de prénom.</translation>
    </message>
    <message>
        <source>The same family name; one given name is short for the other.</source>
        <translation>Même nom de famille&#xa0;; l’un des prénoms est l’abrégé de l’autre.</translation>
    </message>
    <message>
        <source>Their names differ in a letter or two.</source>
        <translation>Leurs noms diffèrent d’une lettre ou deux.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>Leurs noms se prononcent de façon semblable.</translation>
    </message>
    <message>
        <source>Both have the same website.</source>
        <translation>Les deux ont le même site Web.</translation>
    </message>
    <message>
        <source>Their names share most of their words.</source>
        <translation>Leurs noms ont la plupart de leurs mots en commun.</translation>
    </message>
    <message>
        <source>Both go by the same acronym.</source>
        <translation>Les deux portent le même sigle.</translation>
    </message>
    <message>
        <source>One name is made of the first letters of the other.</source>
        <translation>L’un des noms se compose des initiales de l’autre.</translation>
    </message>
</context>
<context>
    <name>formatter</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>rapporteur::CountryCharts</name>
    <message>
        <source>Outputs of %1</source>
        <translation>%1&#xa0;: produits</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1&#xa0;: exposés</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1&#xa0;: axes de travail dirigés</translation>
    </message>
    <message>
        <source>Members from %1</source>
        <translation>%1&#xa0;: membres</translation>
    </message>
</context>
<context>
    <name>rapporteur::DayChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, date, count</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: at most %2 (%3), in the end %4.</source>
        <translation>%1&#xa0;: au plus %2 (%3), %4 à la fin.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionsChart</name>
    <message>
        <source>%1, published</source>
        <translation>%1, chiffres publiés</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1, chiffres calculés</translation>
    </message>
    <message>
        <source>%1: %2 members counted in the end.</source>
        <translation>%1&#xa0;: nombre de membres calculé à la fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 members published last.</source>
        <translation>%1&#xa0;: dernier nombre de membres publié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Members of each edition</source>
        <translation>Membres de chaque édition</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Pas encore d’adhésions ni de nombres de membres publiés.
L’évolution du groupe apparaîtra ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Chiffre calculé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Chiffre publié</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthChart</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1&#xa0;: membres</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>Pas encore d’adhésions ni de nombres de membres publiés.
L’évolution du groupe apparaîtra ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Published, not counted</source>
        <translation>Chiffres publiés, non calculés</translation>
    </message>
    <message>
        <source>Counted from the memberships</source>
        <translation>Chiffres calculés d’après les adhésions</translation>
    </message>
    <message>
        <source>Counted from the memberships, beside the published figures</source>
        <translation>Chiffres calculés d’après les adhésions et chiffres publiés</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Counted: %1 on %2, %3 on %4.</source>
        <translation>Chiffres calculés&#xa0;: %1 au %2, %3 au %4.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>Chiffre publié&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Published: %1 (%2) to %3 (%4).</source>
        <translation>Chiffres publiés&#xa0;: %1 (%2), puis %3 (%4).</translation>
    </message>
    <message>
        <source>The line through a mark covers the days that its figure may be from: the date is not known more precisely.</source>
        <translation>Le trait traversant un repère couvre les jours auxquels le chiffre peut se rapporter&#xa0;: la date n’est pas connue avec plus de précision.</translation>
    </message>
    <message>
        <source>Source of the published figures: %1</source>
        <translation>Source des chiffres publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Chiffre calculé</translation>
    </message>
    <message>
        <source>Counted on %1: %2</source>
        <translation>Chiffre calculé au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Counted from %1 on: %2</source>
        <translation>Chiffre calculé à partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Chiffre publié</translation>
    </message>
    <message>
        <source>Published, %1: %2</source>
        <translation>Chiffre publié, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthCharts</name>
    <message>
        <source>Members on %1</source>
        <translation>Membres (%1)</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody has joined or left yet.
Who joins and leaves shows here once there are memberships.</source>
        <translation>Pas encore d’arrivées ni de départs.
Ils apparaîtront ici dès qu’il y aura des adhésions.</translation>
    </message>
    <message>
        <source>Who leaves and comes back later leaves and joins; memberships without a day between them are one.</source>
        <translation>Quiconque part et revient plus tard compte comme un départ et une arrivée&#xa0;; des adhésions qui se suivent sans interruption n’en font qu’une.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Joined, %1</source>
        <translation>Arrivées, %1</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Départs, %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::MapLegend</name>
    <message>
        <source>none</source>
        <comment>no members, no talks…</comment>
        <translation>aucun</translation>
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
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>Exposés à chaque réunion</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>No meetings yet.
Their talks show here once there are any.</source>
        <translation>Pas encore de réunions.
Leurs exposés apparaîtront ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>Participants à chaque réunion</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>It is not known yet who was at a meeting.
It shows here once attendance is noted down.</source>
        <translation>On ne sait pas encore qui a assisté aux réunions.
La participation apparaîtra ici dès qu’elle sera notée.</translation>
    </message>
    <message>
        <source>Talks: %1</source>
        <translation>Exposés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>Excusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>Diapositives des exposés</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>No talks yet.
How far their slides are shows here once there are any.</source>
        <translation>Pas encore d’exposés.
L’état de leurs diapositives apparaîtra ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Talks, slides: %1</source>
        <translation>Exposés, diapositives&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::OrganisationCharts</name>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Members by kind of organisation</source>
        <translation>Membres par type d’organisation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>A member with organisations of several kinds counts for each of them; who has no organisation is not shown.</source>
        <translation>Un membre dont les organisations sont de plusieurs types compte pour chacun d’eux&#xa0;; les membres sans organisation ne sont pas représentés.</translation>
    </message>
    <message>
        <source>Organisations that take part, by kind</source>
        <translation>Organisations participantes, par type</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Counted are the organisations of members, of speakers, authors and leads.</source>
        <translation>Sont comptées les organisations des membres, des intervenants, des auteurs et des chefs de file.</translation>
    </message>
    <message>
        <source>No organisation takes part yet.
It shows here once a member, a speaker, an author or a lead has one.</source>
        <translation>Aucune organisation ne participe encore.
Elles apparaîtront ici dès qu’un membre, un intervenant, un auteur ou un chef de file en aura une.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Leads of the work streams</source>
        <translation>Chefs de file des axes de travail</translation>
    </message>
    <message>
        <source>Members in the work streams, by their part</source>
        <translation>Membres des axes de travail, selon leur rôle</translation>
    </message>
    <message>
        <source>Who has a part in several work streams counts in each of them.</source>
        <translation>Quiconque joue un rôle dans plusieurs axes de travail compte dans chacun d’eux.</translation>
    </message>
    <message>
        <source>Nobody has a part in a work stream yet.
It shows here once members lead, assist or follow one.</source>
        <translation>Personne n’a encore de rôle dans un axe de travail.
Les rôles apparaîtront ici dès que des membres dirigeront ou suivront un axe, ou y apporteront leur concours.</translation>
    </message>
    <message>
        <source>Members by kind of organisation: %1</source>
        <translation>Membres par type d’organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisations that take part: %1</source>
        <translation>Organisations participantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work stream, part in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutputCharts</name>
    <message>
        <source>Outputs by status</source>
        <translation>Produits par état d’avancement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>No outputs yet.
They show here by their status once there are any.</source>
        <translation>Pas encore de produits.
Leur état d’avancement apparaîtra ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>Outputs of the work streams, by status</source>
        <translation>Produits des axes de travail, par état d’avancement</translation>
    </message>
    <message>
        <source>Of no work stream</source>
        <translation>Hors axe de travail</translation>
    </message>
    <message>
        <source>Outputs: %1</source>
        <translation>Produits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>Évolution des produits</translation>
    </message>
    <message>
        <source>No output has a date yet.
Outputs show here once it is known when they are due or were published.</source>
        <translation>Aucun produit n’a encore de date.
Les produits apparaîtront ici dès que leur échéance ou leur publication sera connue.</translation>
    </message>
    <message>
        <source>Due are all outputs that were to be ready by then, without those that were dropped; published are all that have come out by then.</source>
        <translation>Produits attendus&#xa0;: tous ceux qui devaient être prêts à cette date, sauf ceux qui ont été abandonnés&#xa0;; produits publiés&#xa0;: tous ceux qui étaient parus à cette date.</translation>
    </message>
    <message>
        <source>Due by then</source>
        <translation>Attendus à cette date</translation>
    </message>
    <message>
        <source>Published by then</source>
        <translation>Publiés à cette date</translation>
    </message>
    <message>
        <source>Outputs due by %1</source>
        <translation>Produits attendus (%1)</translation>
    </message>
    <message>
        <source>Outputs published by %1</source>
        <translation>Produits publiés (%1)</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationChart</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Chefs de file d’axes de travail</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>Membres par organisation</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Membres par pays</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Produits par pays</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Exposés par pays</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Chefs de file d’axes de travail par pays</translation>
    </message>
    <message>
        <source>Members per organisation by country</source>
        <translation>Membres par organisation, selon le pays</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by country</source>
        <translation>Produits, exposés et chefs de file par pays</translation>
    </message>
    <message>
        <source>Members by region of the world</source>
        <translation>Membres par région du monde</translation>
    </message>
    <message>
        <source>Outputs by region of the world</source>
        <translation>Produits par région du monde</translation>
    </message>
    <message>
        <source>Talks by region of the world</source>
        <translation>Exposés par région du monde</translation>
    </message>
    <message>
        <source>Leads of work streams by region of the world</source>
        <translation>Chefs de file d’axes de travail par région du monde</translation>
    </message>
    <message>
        <source>Members per organisation by region of the world</source>
        <translation>Membres par organisation, selon la région du monde</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by region of the world</source>
        <translation>Produits, exposés et chefs de file par région du monde</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>une région</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>one country</source>
        <translation>un pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other regions together</source>
        <translation>
            <numerusform>%n autre région</numerusform>
            <numerusform>%n autres régions ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other countries together</source>
        <translation>
            <numerusform>%n autre pays</numerusform>
            <numerusform>%n autres pays ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1&#xa0;: les %2 premiers sur %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One region: %1 with %2.</source>
        <translation>Une région&#xa0;: %1, avec %2.</translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Un pays&#xa0;: %1, avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n région&#xa0;; la plus active est %1, avec %2.</numerusform>
            <numerusform>%n régions&#xa0;; la plus active est %1, avec %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n pays&#xa0;; le plus actif&#xa0;: %1, avec %2.</numerusform>
            <numerusform>%n pays&#xa0;; le plus actif&#xa0;: %1, avec %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the organisations that have members; international organisations are not countries.</source>
        <translation>Sont comptées les organisations qui ont des membres&#xa0;; les organisations internationales ne sont pas des pays.</translation>
    </message>
    <message>
        <source>A member with organisations in several regions counts in each of them; international organisations lie in none.</source>
        <translation>Un membre dont les organisations se trouvent dans plusieurs régions compte dans chacune d’elles&#xa0;; les organisations internationales ne relèvent d’aucune.</translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Un membre dont les organisations se trouvent dans plusieurs pays compte dans chacun d’eux&#xa0;; les organisations internationales ne sont pas des pays.</translation>
    </message>
    <message>
        <source>What several regions did together counts for each of them; international organisations lie in none.</source>
        <translation>Ce que plusieurs régions ont fait ensemble compte pour chacune d’elles&#xa0;; les organisations internationales ne relèvent d’aucune.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Ce que plusieurs pays ont fait ensemble compte pour chacun d’eux&#xa0;; les organisations internationales ne sont pas des pays.</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows here once a member&apos;s organisation has one.</source>
        <translation>Pas encore de membres ayant un pays.
Un pays apparaîtra ici dès que l’organisation d’un membre en aura un.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows here once an author, a speaker or a lead has one.</source>
        <translation>Aucun pays ne participe encore de cette façon.
Un pays apparaîtra ici dès qu’un auteur, un intervenant ou un chef de file en aura un.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>several countries together, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Outputs, talks and leads</source>
        <translation>Produits, exposés et chefs de file</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationOverTime</name>
    <message>
        <source>Talks so far by region of the world</source>
        <translation>Cumul des exposés par région du monde</translation>
    </message>
    <message>
        <source>Talks so far by country</source>
        <translation>Cumul des exposés par pays</translation>
    </message>
    <message>
        <source>Outputs published so far by region of the world</source>
        <translation>Cumul des produits publiés par région du monde</translation>
    </message>
    <message>
        <source>Outputs published so far by country</source>
        <translation>Cumul des produits publiés par pays</translation>
    </message>
    <message>
        <source>Members over time by region of the world</source>
        <translation>Évolution du nombre de membres par région du monde</translation>
    </message>
    <message>
        <source>Members over time by country</source>
        <translation>Évolution du nombre de membres par pays</translation>
    </message>
    <message>
        <source>A member with organisations in several of them counts in each, so that the areas may add up to more than the members there are.</source>
        <translation>Un membre dont les organisations se trouvent dans plusieurs pays ou régions compte dans chacun&#xa0;; la somme des surfaces peut donc dépasser le nombre de membres.</translation>
    </message>
    <message>
        <source>What several of them did together counts for each, so that the areas may add up to more than there is.</source>
        <translation>Ce que plusieurs pays ou régions ont fait ensemble compte pour chacun&#xa0;; la somme des surfaces peut donc dépasser le total.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>Autres ensemble</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>No country takes part in this way on a known day yet.
It shows here once members, talks or published outputs have one.</source>
        <translation>Aucun pays ne participe encore de cette façon à une date connue.
Un pays apparaîtra ici dès que des membres, des exposés ou des produits publiés en auront un.</translation>
    </message>
    <message>
        <source>Members from %1 on %2</source>
        <translation>%1&#xa0;: membres (%2)</translation>
    </message>
    <message>
        <source>Outputs of %1 published until %2</source>
        <translation>%1&#xa0;: produits publiés jusqu’ici (%2)</translation>
    </message>
    <message>
        <source>Talks from %1 until %2</source>
        <translation>%1&#xa0;: exposés jusqu’ici (%2)</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportHtml</name>
    <message>
        <source>Skip to the report</source>
        <translation>Aller au rapport</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Les chiffres de ce graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>Logo de l’éditeur</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportOdt</name>
    <message>
        <source>Logo of the publisher</source>
        <translation>Logo de l’éditeur</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportText</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportWiki</name>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Les chiffres de ce graphique sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>rapporteur::Retention</name>
    <message>
        <source>Members of both</source>
        <translation>Membres des deux éditions</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ne sont plus membres</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Members who stayed for the next edition</source>
        <translation>Membres restés pour l’édition suivante</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the earlier edition at any time.</source>
        <translation>Chaque barre représente toutes les personnes qui ont été membres de l’édition précédente à un moment quelconque.</translation>
    </message>
    <message>
        <source>Where the members of an edition come from</source>
        <translation>D’où viennent les membres d’une édition</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the later edition at any time.</source>
        <translation>Chaque barre représente toutes les personnes qui ont été membres de la nouvelle édition à un moment quelconque.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>There are no two editions with members yet.
Who stays shows here once one edition follows another.</source>
        <translation>Il n’y a pas encore deux éditions avec des membres.
Les membres restés apparaîtront ici dès qu’une édition succédera à une autre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two editions</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Members of %1 who stayed for %2</source>
        <translation>Membres de %1 restés pour %2</translation>
    </message>
    <message>
        <source>Members of %1 who are not in %2</source>
        <translation>Membres de %1 qui ne sont pas dans %2</translation>
    </message>
    <message>
        <source>Members of %2 who were not in %1</source>
        <translation>Membres de %2 qui n’étaient pas dans %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::TallyChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>bar, what is counted, count</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2, and nothing else.</source>
        <translation>%1&#xa0;: %2, et rien d’autre.</translation>
    </message>
    <message>
        <source>The bars add up to %1; the longest is “%2” with %3.</source>
        <translation>Le total des barres est de %1&#xa0;; la plus longue est «&#xa0;%2&#xa0;», avec %3.</translation>
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
        <translation>publication&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than planned</source>
        <translation>
            <numerusform>%n jour plus tard que prévu</numerusform>
            <numerusform>%n jours plus tard que prévu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier than planned</source>
        <translation>
            <numerusform>%n jour plus tôt que prévu</numerusform>
            <numerusform>%n jours plus tôt que prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is recorded before its start</source>
        <translation>la fin est enregistrée avant le début</translation>
    </message>
    <message numerus="yes">
        <source>%n not dated yet</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineReader</name>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>Le tracé de la chronologie a été interrompu.</translation>
    </message>
    <message>
        <source>Outputs of no work stream</source>
        <translation>Produits hors axe de travail</translation>
    </message>
    <message>
        <source>Of no country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>Of no organisation</source>
        <translation>Sans organisation</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineSheet</name>
    <message numerus="yes">
        <source>%1: %n items, %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément, %2.</numerusform>
            <numerusform>%1&#xa0;: %n éléments, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour non connu</translation>
    </message>
    <message>
        <source>frozen plan</source>
        <translation>plan figé</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>Encore sans date</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldCharts</name>
    <message>
        <source>Members from %1</source>
        <translation>%1&#xa0;: membres</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>%1&#xa0;: produits</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>%1&#xa0;: exposés</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>%1&#xa0;: axes de travail dirigés</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldMapChart</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>Chefs de file d’axes de travail</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>Membres par pays</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>Produits par pays</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>Exposés par pays</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>Chefs de file d’axes de travail par pays</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows on the map once a member&apos;s organisation has one.</source>
        <translation>Pas encore de membres ayant un pays.
Un pays apparaîtra sur la carte dès que l’organisation d’un membre en aura un.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows on the map once an author, a speaker or a lead has one.</source>
        <translation>Aucun pays ne participe encore de cette façon.
Un pays apparaîtra sur la carte dès qu’un auteur, un intervenant ou un chef de file en aura un.</translation>
    </message>
    <message>
        <source>one country</source>
        <translation>un pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No country; one international organisation.</source>
        <translation>Aucun pays&#xa0;; une organisation internationale.</translation>
    </message>
    <message numerus="yes">
        <source>No country; %n international organisations.</source>
        <translation>
            <numerusform>Aucun pays&#xa0;; %n organisation internationale.</numerusform>
            <numerusform>Aucun pays&#xa0;; %n organisations internationales.</numerusform>
        </translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>Un pays&#xa0;: %1, avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n pays&#xa0;; le plus actif&#xa0;: %1, avec %2.</numerusform>
            <numerusform>%n pays&#xa0;; le plus actif&#xa0;: %1, avec %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>Un membre dont les organisations se trouvent dans plusieurs pays compte dans chacun d’eux&#xa0;; les organisations internationales ne sont pas des pays.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>Ce que plusieurs pays ont fait ensemble compte pour chacun d’eux&#xa0;; les organisations internationales ne sont pas des pays.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not on the map: %1.</source>
        <translation>Ne figurent pas sur la carte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A country too small to be seen is shown as a circle.</source>
        <translation>Un pays trop petit pour être visible est représenté par un cercle.</translation>
    </message>
    <message>
        <source>The boundaries and names on this map imply no endorsement or acceptance. Map: Natural Earth, in the Equal Earth projection.</source>
        <translation>Les frontières et les noms figurant sur cette carte n’impliquent ni reconnaissance ni acceptation. Carte&#xa0;: Natural Earth, projection Equal Earth.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>country</comment>
        <translation>%1&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organisations internationales</translation>
    </message>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Affiliation</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Rattachements</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>the first day of no longer working there</source>
        <translation>le premier jour où la personne n’y travaille plus</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Nom de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>as registered with IANA</source>
        <translation>tel qu’enregistré auprès de l’IANA</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Slides still awaited</source>
        <translation>Diapositives encore attendues</translation>
    </message>
    <message>
        <source>Outputs past due</source>
        <translation>Produits en retard</translation>
    </message>
    <message>
        <source>Published outputs without a link</source>
        <translation>Produits publiés sans lien</translation>
    </message>
    <message>
        <source>Members without country or organisation</source>
        <translation>Membres sans pays ou sans organisation</translation>
    </message>
    <message>
        <source>Work streams without a lead</source>
        <translation>Axes de travail sans chef de file</translation>
    </message>
    <message>
        <source>Work streams that depend on one person</source>
        <translation>Axes de travail reposant sur une seule personne</translation>
    </message>
    <message>
        <source>Events without talks</source>
        <translation>Événements sans exposés</translation>
    </message>
    <message>
        <source>Published figures that differ from the members</source>
        <translation>Chiffres publiés ne concordant pas avec les membres</translation>
    </message>
    <message>
        <source>Named without consent</source>
        <translation>Personnes nommées sans leur accord</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Ignored notice</source>
        <translation>Signalement ignoré</translation>
    </message>
    <message>
        <source>Ignored notices</source>
        <translation>Signalements ignorés</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>the day on which to be told again; empty: never</source>
        <translation>le jour où le signalement doit réapparaître&#xa0;; vide&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Frozen plan</source>
        <translation>Plan figé</translation>
    </message>
    <message>
        <source>Frozen plans</source>
        <translation>Plans figés</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation>Dates prévues</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>the words of the publication</source>
        <translation>les termes de la publication</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2</source>
        <translation>ISO 3166-1 alpha-2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Fiches distinctes</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>And that one</source>
        <translation>Et celle-là</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>Réunion mensuelle</translation>
    </message>
    <message>
        <source>Coffee and coding</source>
        <translation>Café et code</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>Réunion conjointe</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape marquante</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>De (heure)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>À (heure)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Zurich</source>
        <translation>un nom de l’IANA, tel que Europe/Zurich</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>Parmi les étapes</translation>
    </message>
    <message>
        <source>shown among the milestones of the group</source>
        <translation>figure parmi les étapes marquantes du groupe</translation>
    </message>
    <message>
        <source>Wording on the journey</source>
        <translation>Formulation parmi les étapes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisation hôte</translation>
    </message>
    <message>
        <source>the organisation that runs the group</source>
        <translation>l’organisation qui anime le groupe</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>the edition before this one</source>
        <translation>l’édition qui précède celle-ci</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Rapport final</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Édition en cours</translation>
    </message>
    <message>
        <source>the edition that lists, figures and reports mean unless told otherwise</source>
        <translation>l’édition à laquelle se rapportent les listes, les chiffres et les rapports, sauf indication contraire</translation>
    </message>
    <message>
        <source>New records are for</source>
        <translation>Nouvelles fiches destinées à</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Chiffre publié</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>Organisations internationales</translation>
    </message>
    <message>
        <source>the figure was published as &quot;about&quot;</source>
        <translation>le chiffre a été publié avec la mention «&#xa0;environ&#xa0;»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>empty: there is one, but it is not recorded</source>
        <translation>vide&#xa0;: il y en a une, mais elle n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>the first day of no longer being a member</source>
        <translation>le premier jour où la personne n’est plus membre</translation>
    </message>
    <message>
        <source>Listed this year</source>
        <translation>Mention du nom cette année</translation>
    </message>
    <message>
        <source>whether the person agreed for this edition; empty: as for the person</source>
        <translation>si la personne a donné son accord pour cette édition&#xa0;; vide&#xa0;: comme indiqué pour la personne</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Statistical office</source>
        <translation>Office de statistique</translation>
    </message>
    <message>
        <source>Other agency</source>
        <translation>Autre organisme</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieu universitaire</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>none for an international organisation</source>
        <translation>aucun pour une organisation internationale</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>a part of the country, such as Flanders</source>
        <translation>une partie du pays, comme la Flandre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>seen by the secretariat only</source>
        <translation>visible par le secrétariat uniquement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Étude pilote</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>Support de formation</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Corrected title</source>
        <translation>Titre corrigé</translation>
    </message>
    <message>
        <source>how the title should read, where it was published with a slip</source>
        <translation>le titre tel qu’il devrait se lire, s’il a été publié avec une coquille</translation>
    </message>
    <message>
        <source>Title given by us</source>
        <translation>Titre donné par nous</translation>
    </message>
    <message>
        <source>the publication itself names none</source>
        <translation>la publication elle-même n’en a pas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Partenaire de</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Question non posée</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>needed for invitations</source>
        <translation>nécessaire pour les invitations</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Peut être nommé</translation>
    </message>
    <message>
        <source>whether the person agreed to be named in public</source>
        <translation>si la personne a accepté d’être nommée publiquement</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>Modalités de l’accord</translation>
    </message>
    <message>
        <source>where the consent is recorded</source>
        <translation>où l’accord est consigné</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiques</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>Non publiques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Note d’avancement</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Notes d’avancement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mesures d’atténuation</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>Chef de file de</translation>
    </message>
    <message>
        <source>Assists in</source>
        <translation>Apporte son concours à</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Speaker at</source>
        <translation>Intervenant à</translation>
    </message>
    <message>
        <source>Present at</source>
        <translation>Présent à</translation>
    </message>
    <message>
        <source>Author of</source>
        <translation>Auteur de</translation>
    </message>
    <message>
        <source>Workplace of</source>
        <translation>Lieu de travail de</translation>
    </message>
    <message>
        <source>Led by the person</source>
        <translation>Dirigé par la personne</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Rapports enregistrés</translation>
    </message>
    <message>
        <source>empty: the edition at hand</source>
        <translation>vide&#xa0;: l’édition en cours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>Organisation à cette date</translation>
    </message>
    <message>
        <source>the words of the programme</source>
        <translation>les termes du programme</translation>
    </message>
    <message>
        <source>Stream lead</source>
        <translation>Chef de file d’axe</translation>
    </message>
    <message>
        <source>Stream leads</source>
        <translation>Chefs de file d’axes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>Axes de travail</translation>
    </message>
    <message>
        <source>WS1</source>
        <translation>WS1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
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
        <translation>Événement</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape marquante</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
</context>
</TS>
