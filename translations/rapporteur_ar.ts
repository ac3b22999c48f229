<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>ListFilter</name>
    <message>
        <source>a removed record</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Not: %1 %2</source>
        <translation>ما عدا: %1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: أي قيمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: ما عدا %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1: يتضمن ”%2“</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1: أقل من %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1: قبل %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1: أكثر من %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1: بعد %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: فارغ</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1: غير فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>ليس في</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>أحد</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يتضمن</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is in the last months</source>
        <translation>في الأشهر الأخيرة</translation>
    </message>
    <message>
        <source>is any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1: في الشهر الأخير</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>%1: الأشهر الأخيرة (%2)</translation>
    </message>
</context>
<context>
    <name>NamedCharts</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>قيادة مسارات العمل</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>تطور عدد الأعضاء</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>هذه الدورة</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>جميع الدورات</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>الانضمام والمغادرة</translation>
    </message>
    <message>
        <source>From one edition to the next</source>
        <translation>من دورة إلى الدورة التالية</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>الأعضاء المستمرون</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>الأعضاء الجدد</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>المشاركة بحسب البلد</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>جميع المساهمات</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>الأعضاء لكل منظمة</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>خريطة العالم</translation>
    </message>
    <message>
        <source>World map with circles</source>
        <translation>خريطة العالم بالدوائر</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>تطور المشاركة</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>أنواع المنظمات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Work streams and roles</source>
        <translation>مسارات العمل والأدوار</translation>
    </message>
    <message>
        <source>Members by their part</source>
        <translation>الأعضاء بحسب أدوارهم</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>Outputs by status</source>
        <translation>النواتج بحسب الحالة</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>جميع النواتج</translation>
    </message>
    <message>
        <source>By work stream</source>
        <translation>بحسب مسار العمل</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>تطور النواتج</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>العروض في كل اجتماع</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>الحضور في كل اجتماع</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>شرائح العروض</translation>
    </message>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>لا يوجد رسم بياني باسم ”%1“.</translation>
    </message>
    <message>
        <source>The chart “%1” cannot measure “%2”.</source>
        <translation>لا يمكن للرسم البياني ”%1“ أن يقيس ”%2“.</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>رسم بياني.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda: when, where, and the talks in their order.</source>
        <translation>جدول أعمال الاجتماع: الموعد والمكان والعروض بترتيبها.</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>نبذة عن الاجتماع</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>مسائل أخرى</translation>
    </message>
    <message>
        <source>The talks are not decided yet.</source>
        <translation>لم تتقرر العروض بعد.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>مسائل تتطلب الاهتمام</translation>
    </message>
    <message>
        <source>What is late, missing or does not agree, for the secretariat.</source>
        <translation>ما هو متأخر أو ناقص أو غير متطابق، لعناية الأمانة.</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <comment>a group</comment>
        <translation>%1: مسائل تتطلب الاهتمام</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>الحالة في %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is amiss, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Records beyond these: %1.</source>
        <translation>سجلات أخرى: %1.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يتطلب الاهتمام.</translation>
    </message>
    <message>
        <source>This report is for the secretariat only.</source>
        <translation>هذا التقرير للأمانة فقط.</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>إحاطة للمجلس</translation>
    </message>
    <message>
        <source>What is new in a period, how the work streams go, and what comes next.</source>
        <translation>المستجدات في فترة معينة، وسير مسارات العمل، والخطوات المقبلة.</translation>
    </message>
    <message>
        <source>Members and countries</source>
        <translation>الأعضاء والبلدان</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>الاجتماعات المعقودة</translation>
    </message>
    <message>
        <source>Slides received</source>
        <translation>الشرائح الواردة</translation>
    </message>
    <message>
        <source>Progress of the work streams</source>
        <translation>التقدم المحرز في مسارات العمل</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>الأنشطة المقبلة</translation>
    </message>
    <message>
        <source>%1: board update</source>
        <comment>a group</comment>
        <translation>%1: إحاطة للمجلس</translation>
    </message>
    <message>
        <source>Nothing was recorded for these days.</source>
        <translation>لم يسجَّل شيء لهذه الأيام.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>label of a figure</comment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>countries of members</source>
        <translation>بلدان الأعضاء</translation>
    </message>
    <message>
        <source>New countries: %1.</source>
        <translation>بلدان جديدة: %1.</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number</comment>
        <translation>سابقا: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>المنضمون</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>joined or left, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not listed by name: %1</source>
        <translation>دون ذكر الاسم: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <comment>a date</comment>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source>%1 (new in the records)</source>
        <comment>a status</comment>
        <translation>%1 (سُجل حديثا)</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two states</comment>
        <translation>%1، سابقا: %2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a note for these days: %1.</source>
        <translation>دون مذكرة لهذه الأيام: %1.</translation>
    </message>
    <message>
        <source>due: %1</source>
        <comment>a kind of output</comment>
        <translation>مستحق: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Members directory</source>
        <translation>دليل الأعضاء</translation>
    </message>
    <message>
        <source>The members who agreed to be listed, with where they work and what they do.</source>
        <translation>الأعضاء الذين وافقوا على إدراجهم، وأماكن عملهم وأنشطتهم.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>%1: members directory</source>
        <comment>a group</comment>
        <translation>%1: دليل الأعضاء</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>المدرجون هنا</translation>
    </message>
    <message>
        <source>There is nobody to be listed for these readers.</source>
        <translation>لا يوجد من يمكن إدراجه لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>work stream, part in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Members listed</source>
        <translation>الأعضاء المدرجون</translation>
    </message>
    <message>
        <source>The picture for the cover is in no format that can be read here.</source>
        <translation>صورة الغلاف بصيغة لا يمكن قراءتها هنا.</translation>
    </message>
    <message>
        <source>This report has no section “%1”. It has: %2.</source>
        <translation>لا يتضمن هذا التقرير قسما باسم ”%1“. وأقسامه هي: %2.</translation>
    </message>
    <message>
        <source>%1: group report</source>
        <translation>%1: تقرير الفريق</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>تقرير الفريق</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المنظمة المضيفة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>استمرار لعمل</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>يستمر العمل في</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>الأرقام في</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>نبذة عن الفريق</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>The year&apos;s report: what the group set out to do, who took part and what came of it.</source>
        <translation>تقرير السنة: ما سعى الفريق إلى تحقيقه، ومن شارك فيه، وما أسفر عنه.</translation>
    </message>
    <message>
        <source>The group in figures</source>
        <translation>الفريق بالأرقام</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>المشاركة بحسب البلد</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>مراحل العمل</translation>
    </message>
    <message>
        <source>Work streams and their outputs</source>
        <translation>مسارات العمل ونواتجها</translation>
    </message>
    <message>
        <source>Final report and other outputs</source>
        <translation>التقرير النهائي ونواتج أخرى</translation>
    </message>
    <message>
        <source>Meetings and talks</source>
        <translation>الاجتماعات والعروض</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>مناسبات أخرى</translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation>محسوب من السجلات</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>label of a figure</comment>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message>
        <source>countries with talks, outputs or leads</source>
        <translation>بلدان لها عروض أو نواتج أو قيادة</translation>
    </message>
    <message>
        <source>work streams</source>
        <comment>label of a figure</comment>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>outputs</source>
        <comment>label of a figure</comment>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>events</source>
        <comment>label of a figure</comment>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>talks</source>
        <comment>label of a figure</comment>
        <translation>العروض</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>label of a figure</comment>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>التطور</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>الأرقام المنشورة</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>There is no such meeting, or it is not for these readers.</source>
        <translation>لا يوجد اجتماع كهذا، أو أنه غير متاح لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of paper, a meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>A meeting&apos;s minutes: who came, the talks, and room for what was decided.</source>
        <translation>محضر الاجتماع: الحاضرون والعروض وحيز لما تقرر.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>القرارات والإجراءات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>present or apologies, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم المحرز</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>تدابير التخفيف</translation>
    </message>
    <message>
        <source>Participation report</source>
        <translation>تقرير المشاركة</translation>
    </message>
    <message>
        <source>Who takes part, in figures and charts: growth, countries, work streams.</source>
        <translation>المشاركون بالأرقام والرسوم البيانية: التطور والبلدان ومسارات العمل.</translation>
    </message>
    <message>
        <source>%1: participation report</source>
        <comment>a group</comment>
        <translation>%1: تقرير المشاركة</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name of the record</comment>
        <translation>%1 ”%2“</translation>
    </message>
    <message>
        <source>They have not agreed to be listed.</source>
        <translation>لم ترد موافقة على الإدراج.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>الصفحة العامة</translation>
    </message>
    <message>
        <source>The page for the web: aims, journey, outputs and talks of the group.</source>
        <translation>صفحة الموقع الشبكي: أهداف الفريق ومراحل عمله ونواتجه وعروضه.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>مراحل العمل</translation>
    </message>
    <message>
        <source>Work streams&apos; outputs</source>
        <translation>نواتج مسارات العمل</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>نواتج أخرى</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>The objectives of the group are:</source>
        <translation>أهداف الفريق هي:</translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <comment>members</comment>
        <translation>تكوين الفريق — %1.</translation>
    </message>
    <message>
        <source>The group started with %1 and has grown to %2.</source>
        <comment>members at two times</comment>
        <translation>تكوين الفريق في البداية — %1؛ وفي آخر رقم منشور — %2.</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>a number</comment>
        <translation>الأعضاء: %1</translation>
    </message>
    <message>
        <source>%1 members from %2 countries</source>
        <translation>الأعضاء: %1، البلدان: %2</translation>
    </message>
    <message>
        <source>%1 members from %2 countries and %3 international organisations</source>
        <translation>الأعضاء: %1، البلدان: %2، المنظمات الدولية: %3</translation>
    </message>
    <message>
        <source>Summary of the work:</source>
        <translation>موجز الأعمال:</translation>
    </message>
    <message>
        <source>The work goes on in:</source>
        <comment>the next edition</comment>
        <translation>يستمر العمل في:</translation>
    </message>
    <message>
        <source>%1 Journey</source>
        <comment>a group</comment>
        <translation>%1: مراحل العمل</translation>
    </message>
    <message>
        <source>%1 Work Streams Outputs</source>
        <comment>a group</comment>
        <translation>%1: نواتج مسارات العمل</translation>
    </message>
    <message>
        <source>Work Stream %1 - %2</source>
        <comment>code, title</comment>
        <translation>مسار العمل %1 - %2</translation>
    </message>
    <message>
        <source>Work Stream %1 (%2) - %3</source>
        <comment>number, code, title</comment>
        <translation>مسار العمل %1 (%2) - %3</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>القيادة: %1</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>انظر أيضا:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>%1 - </source>
        <comment>who is credited, before a title</comment>
        <translation>%1 - </translation>
    </message>
    <message>
        <source>%1 Outputs</source>
        <comment>a group</comment>
        <translation>%1: النواتج</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>%1 Monthly Meeting Presentations</source>
        <comment>a group</comment>
        <translation>%1: عروض الاجتماعات الشهرية</translation>
    </message>
    <message>
        <source>There is nothing in this list for these readers.</source>
        <translation>لا شيء في هذه القائمة لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>There is no such record, or it is not for these readers.</source>
        <translation>لا يوجد سجل كهذا، أو أنه غير متاح لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>There is no such group, or it is not for these readers.</source>
        <translation>لا يوجد فريق كهذا، أو أنه غير متاح لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>لا يوجد تقرير باسم ”%1“.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Meeting and talks</source>
        <translation>الاجتماع والعروض</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of a day</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>two times of a day, their time zone</comment>
        <translation>%1 - %2 (%3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>members</source>
        <comment>who may see it</comment>
        <translation>للأعضاء</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>who may see it</comment>
        <translation>للأمانة</translation>
    </message>
    <message>
        <source>For members of the group</source>
        <translation>لأعضاء الفريق</translation>
    </message>
    <message>
        <source>For the secretariat only</source>
        <translation>للأمانة فقط</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>a corrected title</comment>
        <translation>الصواب: %1</translation>
    </message>
    <message>
        <source>published without a title; this one is ours</source>
        <translation>نُشر دون عنوان؛ وهذا العنوان من عندنا</translation>
    </message>
    <message>
        <source>%1, due: %2</source>
        <comment>status, date</comment>
        <translation>%1، الموعد: %2</translation>
    </message>
    <message>
        <source>slides awaited</source>
        <translation>الشرائح منتظرة</translation>
    </message>
    <message>
        <source>slides received, not published yet</source>
        <translation>وردت الشرائح ولم تُنشر بعد</translation>
    </message>
    <message>
        <source>slides: address not recorded</source>
        <translation>الشرائح: العنوان الشبكي غير مسجل</translation>
    </message>
    <message>
        <source>slides not available for the public</source>
        <translation>الشرائح غير متاحة للجمهور</translation>
    </message>
    <message>
        <source>slides refused</source>
        <translation>رُفض تقديم الشرائح</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>بالاشتراك مع %1</translation>
    </message>
    <message>
        <source>%1: address not recorded</source>
        <comment>a link</comment>
        <translation>%1: العنوان الشبكي غير مسجل</translation>
    </message>
    <message>
        <source>All talks of all meetings, with their slides, and an index of speakers.</source>
        <translation>جميع العروض في جميع الاجتماعات، مع شرائحها وفهرس بالمتحدثين.</translation>
    </message>
    <message>
        <source>Talks by date</source>
        <translation>العروض بحسب التاريخ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>%1: talks</source>
        <comment>a group</comment>
        <translation>%1: العروض</translation>
    </message>
    <message>
        <source>Work stream report</source>
        <translation>تقرير مسار العمل</translation>
    </message>
    <message>
        <source>One work stream: its people, progress, outputs and talks.</source>
        <translation>مسار عمل واحد: المشاركون فيه والتقدم المحرز والنواتج والعروض.</translation>
    </message>
    <message>
        <source>About the work stream</source>
        <translation>نبذة عن مسار العمل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Progress and risks</source>
        <translation>التقدم المحرز والمخاطر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a work stream</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الحالة في</translation>
    </message>
    <message>
        <source>Say which work stream the report is about.</source>
        <translation>حدد مسار العمل الذي يتناوله التقرير.</translation>
    </message>
    <message>
        <source>There is no such work stream, or it is not for these readers.</source>
        <translation>لا يوجد مسار عمل كهذا، أو أنه غير متاح لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that these readers may see.</source>
        <translation>لم يسجَّل بعد شيء متاح لهؤلاء القراء.</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>A list as it stands on the screen, read anew for those it is for.</source>
        <translation>قائمة كما تظهر على الشاشة، تُقرأ من جديد لمن هي موجهة إليهم.</translation>
    </message>
    <message>
        <source>A record as it stands on the screen, read anew for those it is for.</source>
        <translation>سجل كما يظهر على الشاشة، يُقرأ من جديد لمن هو موجه إليهم.</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>لم تعد هذه القائمة موجودة.</translation>
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
        <translation>مسار العمل</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>No organisation is recorded for this member.</source>
        <translation>لم تسجَّل منظمة لهذا العضو.</translation>
    </message>
    <message>
        <source>The organisation of this member has no country.</source>
        <translation>لم يسجَّل بلد لمنظمة هذا العضو.</translation>
    </message>
    <message>
        <source>Published: %1 members; recorded on that day: %2.</source>
        <translation>عدد الأعضاء المنشور: %1؛ والمسجل في اليوم نفسه: %2.</translation>
    </message>
    <message>
        <source>Does not want to be named.</source>
        <translation>لا يرغب في ذكر اسمه.</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet.</source>
        <translation>سئل ولم يجب بعد.</translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation>لم يُسأل بعد.</translation>
    </message>
    <message>
        <source>These people are named and have not agreed to it. Ask them.</source>
        <translation>ذُكرت أسماء هؤلاء دون موافقتهم. اطلب موافقتهم.</translation>
    </message>
    <message>
        <source>These members count for no country. Record where they work.</source>
        <translation>لا يُحسب هؤلاء الأعضاء لأي بلد. سجل أماكن عملهم.</translation>
    </message>
    <message>
        <source>What was published is not what is recorded. Correct one of the two.</source>
        <translation>الأرقام المنشورة لا تطابق السجلات. صحح أحدهما.</translation>
    </message>
    <message>
        <source>These may be recorded twice. Merge them, or say that they are not the same.</source>
        <translation>ربما سُجلت هذه مرتين. ادمجها أو بيّن أنها مختلفة.</translation>
    </message>
    <message>
        <source>The talk was given on %1.</source>
        <translation>تاريخ العرض: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>الموعد: %1.</translation>
    </message>
    <message>
        <source>It is published, and nobody can find it.</source>
        <translation>نُشر ولا يمكن العثور عليه.</translation>
    </message>
    <message>
        <source>Published: %1; no address is recorded.</source>
        <translation>تاريخ النشر: %1؛ ولم يسجَّل عنوان شبكي.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>لا أحد يقوده.</translation>
    </message>
    <message>
        <source>Only %1 leads or assists.</source>
        <translation>شخص واحد فقط يقوده أو يساعد فيه: %1.</translation>
    </message>
    <message>
        <source>It is over, and no talk is recorded.</source>
        <translation>انتهت ولم يسجَّل أي عرض.</translation>
    </message>
    <message>
        <source>The day on which these were due has passed. Publish, drop or put off.</source>
        <translation>فات موعد هذه النواتج. انشرها أو تخلَّ عنها أو أجّلها.</translation>
    </message>
    <message>
        <source>These talks are over and their slides have not come. Ask the speakers.</source>
        <translation>انتهت هذه العروض ولم ترد شرائحها. اطلبها من المتحدثين.</translation>
    </message>
    <message>
        <source>Nobody leads these work streams. Find somebody.</source>
        <translation>لا أحد يقود مسارات العمل هذه. ابحث عن قائد لها.</translation>
    </message>
    <message>
        <source>If one person leaves, these work streams stop. Find a second one.</source>
        <translation>إذا غادر شخص واحد توقفت مسارات العمل هذه. ابحث عن شخص ثان.</translation>
    </message>
    <message>
        <source>These are published, and no address or file is recorded. Add it.</source>
        <translation>نُشرت هذه النواتج ولم يسجَّل لها عنوان شبكي أو ملف. أضفه.</translation>
    </message>
    <message>
        <source>No talk is recorded of these events. Add the talks, or say why there are none.</source>
        <translation>لم تسجَّل عروض لهذه المناسبات. أضف العروض أو بيّن سبب غيابها.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Looking for duplicates was stopped.</source>
        <translation>توقف البحث عن السجلات المكررة.</translation>
    </message>
    <message>
        <source>One is recorded as another name of the other.</source>
        <translation>سُجل أحدهما اسما آخر للثاني.</translation>
    </message>
    <message>
        <source>Both have the same e-mail address.</source>
        <translation>عنوان البريد الإلكتروني واحد.</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>الاسم واحد.</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>الاسم الشخصي واسم العائلة متبادلان.</translation>
    </message>
    <message>
        <source>Their names are made of the same words.</source>
        <translation>يتكون الاسمان من الكلمات نفسها.</translation>
    </message>
    <message>
        <source>The same family name; one has no given name.</source>
        <translation>اسم العائلة واحد؛ ولأحدهما لا يوجد اسم شخصي.</translation>
    </message>
    <message>
        <source>The same family name; one given name is short for the other.</source>
        <translation>اسم العائلة واحد؛ وأحد الاسمين الشخصيين اختصار للآخر.</translation>
    </message>
    <message>
        <source>Their names differ in a letter or two.</source>
        <translation>يختلف الاسمان بحرف أو حرفين.</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>الاسمان متشابهان في النطق.</translation>
    </message>
    <message>
        <source>Both have the same website.</source>
        <translation>الموقع الشبكي واحد.</translation>
    </message>
    <message>
        <source>Their names share most of their words.</source>
        <translation>يشترك الاسمان في معظم الكلمات.</translation>
    </message>
    <message>
        <source>Both go by the same acronym.</source>
        <translation>المختصر واحد.</translation>
    </message>
    <message>
        <source>One name is made of the first letters of the other.</source>
        <translation>يتكون أحد الاسمين من الأحرف الأولى للآخر.</translation>
    </message>
</context>
<context>
    <name>formatter</name>
    <message>
        <source>Public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>rapporteur::CountryCharts</name>
    <message>
        <source>Outputs of %1</source>
        <translation>‏%1: النواتج</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>‏%1: العروض</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>‏%1: مسارات العمل التي يقودها</translation>
    </message>
    <message>
        <source>Members from %1</source>
        <translation>‏%1: الأعضاء</translation>
    </message>
</context>
<context>
    <name>rapporteur::DayChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, date, count</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: at most %2 (%3), in the end %4.</source>
        <translation>‏%1: الحد الأقصى %2 (%3)، وفي النهاية %4.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionsChart</name>
    <message>
        <source>%1, published</source>
        <translation>‏%1، أرقام منشورة</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>‏%1، أرقام محسوبة</translation>
    </message>
    <message>
        <source>%1: %2 members counted in the end.</source>
        <translation>‏%1: عدد الأعضاء المحسوب في النهاية: %2.</translation>
    </message>
    <message>
        <source>%1: %2 members published last.</source>
        <translation>‏%1: آخر عدد منشور للأعضاء: %2.</translation>
    </message>
    <message>
        <source>Members of each edition</source>
        <translation>أعضاء كل دورة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>لا توجد عضويات ولا أعداد منشورة للأعضاء بعد.
سيظهر تطور الفريق هنا فور توافر أي منهما.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthChart</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>أعضاء %1</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>لا توجد عضويات ولا أعداد منشورة للأعضاء بعد.
سيظهر تطور الفريق هنا فور توافر أي منهما.</translation>
    </message>
    <message>
        <source>Published, not counted</source>
        <translation>أرقام منشورة غير محسوبة</translation>
    </message>
    <message>
        <source>Counted from the memberships</source>
        <translation>أرقام محسوبة من العضويات</translation>
    </message>
    <message>
        <source>Counted from the memberships, beside the published figures</source>
        <translation>أرقام محسوبة من العضويات إلى جانب الأرقام المنشورة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Counted: %1 on %2, %3 on %4.</source>
        <translation>المحسوب: %1 في %2، و%3 في %4.</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>المنشور: %1 (%2).</translation>
    </message>
    <message>
        <source>Published: %1 (%2) to %3 (%4).</source>
        <translation>المنشور: من %1 (%2) إلى %3 (%4).</translation>
    </message>
    <message>
        <source>The line through a mark covers the days that its figure may be from: the date is not known more precisely.</source>
        <translation>يغطي الخط المار بالعلامة الأيام التي قد يعود إليها الرقم: التاريخ غير معروف بدقة أكبر.</translation>
    </message>
    <message>
        <source>Source of the published figures: %1</source>
        <translation>مصدر الأرقام المنشورة: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Counted on %1: %2</source>
        <translation>المحسوب في %1: %2</translation>
    </message>
    <message>
        <source>Counted from %1 on: %2</source>
        <translation>المحسوب ابتداء من %1: %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Published, %1: %2</source>
        <translation>المنشور، %1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthCharts</name>
    <message>
        <source>Members on %1</source>
        <translation>الأعضاء (%1)</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>الانضمام والمغادرة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Nobody has joined or left yet.
Who joins and leaves shows here once there are memberships.</source>
        <translation>لم ينضم أحد ولم يغادر أحد بعد.
سيظهر الانضمام والمغادرة هنا فور توافر عضويات.</translation>
    </message>
    <message>
        <source>Who leaves and comes back later leaves and joins; memberships without a day between them are one.</source>
        <translation>من يغادر ثم يعود لاحقا يُحسب مغادرا ومنضما؛ والعضويات التي لا يفصل بينها يوم تُعد عضوية واحدة.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>المنضمون</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Joined, %1</source>
        <translation>المنضمون، %1</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>المغادرون، %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::MapLegend</name>
    <message>
        <source>none</source>
        <comment>no members, no talks…</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>rapporteur::MeetingCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>date and title of a meeting</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>العروض في كل اجتماع</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>No meetings yet.
Their talks show here once there are any.</source>
        <translation>لا توجد اجتماعات بعد.
ستظهر عروضها هنا فور توافرها.</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>الحضور في كل اجتماع</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>It is not known yet who was at a meeting.
It shows here once attendance is noted down.</source>
        <translation>لا يُعرف بعد من حضر الاجتماعات.
سيظهر ذلك هنا فور تدوين الحضور.</translation>
    </message>
    <message>
        <source>Talks: %1</source>
        <translation>العروض: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>الحاضرون: %1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>المعتذرون: %1</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>شرائح العروض</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>No talks yet.
How far their slides are shows here once there are any.</source>
        <translation>لا توجد عروض بعد.
ستظهر حالة شرائحها هنا فور توافرها.</translation>
    </message>
    <message>
        <source>Talks, slides: %1</source>
        <translation>العروض، الشرائح: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::OrganisationCharts</name>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Members by kind of organisation</source>
        <translation>الأعضاء بحسب نوع المنظمة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>A member with organisations of several kinds counts for each of them; who has no organisation is not shown.</source>
        <translation>العضو الذي ينتمي إلى منظمات من أنواع مختلفة يُحسب لكل نوع منها؛ ولا يظهر من لا منظمة له.</translation>
    </message>
    <message>
        <source>Organisations that take part, by kind</source>
        <translation>المنظمات المشاركة بحسب النوع</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Counted are the organisations of members, of speakers, authors and leads.</source>
        <translation>تُحسب منظمات الأعضاء والمتحدثين والمؤلفين والقادة.</translation>
    </message>
    <message>
        <source>No organisation takes part yet.
It shows here once a member, a speaker, an author or a lead has one.</source>
        <translation>لا توجد منظمة مشاركة بعد.
ستظهر هنا فور تسجيلها لعضو أو متحدث أو مؤلف أو قائد.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>Leads of the work streams</source>
        <translation>قادة مسارات العمل</translation>
    </message>
    <message>
        <source>Members in the work streams, by their part</source>
        <translation>الأعضاء في مسارات العمل بحسب أدوارهم</translation>
    </message>
    <message>
        <source>Who has a part in several work streams counts in each of them.</source>
        <translation>من له دور في عدة مسارات عمل يُحسب في كل منها.</translation>
    </message>
    <message>
        <source>Nobody has a part in a work stream yet.
It shows here once members lead, assist or follow one.</source>
        <translation>لا أحد له دور في مسار عمل بعد.
سيظهر ذلك هنا فور قيام أعضاء بقيادة مسار أو المساعدة فيه أو متابعته.</translation>
    </message>
    <message>
        <source>Members by kind of organisation: %1</source>
        <translation>الأعضاء بحسب نوع المنظمة: %1</translation>
    </message>
    <message>
        <source>Organisations that take part: %1</source>
        <translation>المنظمات المشاركة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work stream, part in it</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutputCharts</name>
    <message>
        <source>Outputs by status</source>
        <translation>النواتج بحسب الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>No outputs yet.
They show here by their status once there are any.</source>
        <translation>لا توجد نواتج بعد.
ستظهر هنا بحسب حالتها فور توافرها.</translation>
    </message>
    <message>
        <source>Outputs of the work streams, by status</source>
        <translation>نواتج مسارات العمل بحسب الحالة</translation>
    </message>
    <message>
        <source>Of no work stream</source>
        <translation>خارج مسارات العمل</translation>
    </message>
    <message>
        <source>Outputs: %1</source>
        <translation>النواتج: %1</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>تطور النواتج</translation>
    </message>
    <message>
        <source>No output has a date yet.
Outputs show here once it is known when they are due or were published.</source>
        <translation>لا يوجد لأي ناتج تاريخ بعد.
ستظهر النواتج هنا فور معرفة موعدها أو تاريخ نشرها.</translation>
    </message>
    <message>
        <source>Due are all outputs that were to be ready by then, without those that were dropped; published are all that have come out by then.</source>
        <translation>المستحقة هي جميع النواتج التي كان ينبغي أن تكون جاهزة حتى ذلك الحين، ما عدا التي تُخلي عنها؛ والمنشورة هي جميع ما صدر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Due by then</source>
        <translation>المستحقة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Published by then</source>
        <translation>المنشورة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Outputs due by %1</source>
        <translation>النواتج المستحقة حتى %1</translation>
    </message>
    <message>
        <source>Outputs published by %1</source>
        <translation>النواتج المنشورة حتى %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationChart</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>قيادة مسارات العمل</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>الأعضاء لكل منظمة</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>الأعضاء بحسب البلد</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>النواتج بحسب البلد</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>العروض بحسب البلد</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>قيادة مسارات العمل بحسب البلد</translation>
    </message>
    <message>
        <source>Members per organisation by country</source>
        <translation>الأعضاء لكل منظمة بحسب البلد</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by country</source>
        <translation>النواتج والعروض والقيادة بحسب البلد</translation>
    </message>
    <message>
        <source>Members by region of the world</source>
        <translation>الأعضاء بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Outputs by region of the world</source>
        <translation>النواتج بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Talks by region of the world</source>
        <translation>العروض بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Leads of work streams by region of the world</source>
        <translation>قيادة مسارات العمل بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Members per organisation by region of the world</source>
        <translation>الأعضاء لكل منظمة بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by region of the world</source>
        <translation>النواتج والعروض والقيادة بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>منطقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>one country</source>
        <translation>بلد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان اثنان</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلدا</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other regions together</source>
        <translation>
            <numerusform>لا مناطق أخرى</numerusform>
            <numerusform>منطقة أخرى واحدة</numerusform>
            <numerusform>منطقتان أخريان معا</numerusform>
            <numerusform>%n مناطق أخرى معا</numerusform>
            <numerusform>%n منطقة أخرى معا</numerusform>
            <numerusform>%n منطقة أخرى معا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other countries together</source>
        <translation>
            <numerusform>لا بلدان أخرى</numerusform>
            <numerusform>بلد آخر واحد</numerusform>
            <numerusform>بلدان آخران معا</numerusform>
            <numerusform>%n بلدان أخرى معا</numerusform>
            <numerusform>%n بلدا آخر معا</numerusform>
            <numerusform>%n بلد آخر معا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>‏%1: أول %2 من %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>One region: %1 with %2.</source>
        <translation>منطقة واحدة: %1، والعدد %2.</translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>بلد واحد: %1، والعدد %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, the most active is %1 with %2.</source>
        <translation>
            <numerusform>لا مناطق؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>منطقة واحدة؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>منطقتان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n مناطق؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n منطقة؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n منطقة؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>لا بلدان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>بلد واحد؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>بلدان اثنان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلدان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلدا؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلد؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the organisations that have members; international organisations are not countries.</source>
        <translation>تُحسب المنظمات التي لها أعضاء؛ والمنظمات الدولية ليست بلدانا.</translation>
    </message>
    <message>
        <source>A member with organisations in several regions counts in each of them; international organisations lie in none.</source>
        <translation>العضو الذي ينتمي إلى منظمات في عدة مناطق يُحسب في كل منها؛ والمنظمات الدولية لا تقع في أي منها.</translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>العضو الذي ينتمي إلى منظمات في عدة بلدان يُحسب في كل منها؛ والمنظمات الدولية ليست بلدانا.</translation>
    </message>
    <message>
        <source>What several regions did together counts for each of them; international organisations lie in none.</source>
        <translation>ما أنجزته عدة مناطق معا يُحسب لكل منها؛ والمنظمات الدولية لا تقع في أي منها.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>ما أنجزته عدة بلدان معا يُحسب لكل منها؛ والمنظمات الدولية ليست بلدانا.</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows here once a member&apos;s organisation has one.</source>
        <translation>لا يوجد أعضاء لهم بلد مسجل بعد.
سيظهر البلد هنا فور تسجيله لمنظمة أحد الأعضاء.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows here once an author, a speaker or a lead has one.</source>
        <translation>لا يوجد بلد يشارك بهذه الطريقة بعد.
سيظهر هنا فور تسجيله لمؤلف أو متحدث أو قائد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>several countries together, count</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Outputs, talks and leads</source>
        <translation>النواتج والعروض والقيادة</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationOverTime</name>
    <message>
        <source>Talks so far by region of the world</source>
        <translation>العروض المتراكمة بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Talks so far by country</source>
        <translation>العروض المتراكمة بحسب البلد</translation>
    </message>
    <message>
        <source>Outputs published so far by region of the world</source>
        <translation>النواتج المنشورة المتراكمة بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Outputs published so far by country</source>
        <translation>النواتج المنشورة المتراكمة بحسب البلد</translation>
    </message>
    <message>
        <source>Members over time by region of the world</source>
        <translation>تطور عدد الأعضاء بحسب مناطق العالم</translation>
    </message>
    <message>
        <source>Members over time by country</source>
        <translation>تطور عدد الأعضاء بحسب البلد</translation>
    </message>
    <message>
        <source>A member with organisations in several of them counts in each, so that the areas may add up to more than the members there are.</source>
        <translation>العضو الذي ينتمي إلى منظمات في عدة بلدان أو مناطق يُحسب في كل منها، ولذلك قد يتجاوز مجموع المساحات عدد الأعضاء.</translation>
    </message>
    <message>
        <source>What several of them did together counts for each, so that the areas may add up to more than there is.</source>
        <translation>ما أنجزته عدة بلدان أو مناطق معا يُحسب لكل منها، ولذلك قد يتجاوز مجموع المساحات العدد الكلي.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>البقية معا</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>No country takes part in this way on a known day yet.
It shows here once members, talks or published outputs have one.</source>
        <translation>لا يوجد بلد يشارك بهذه الطريقة في يوم معروف بعد.
سيظهر هنا فور تسجيل بلد للأعضاء أو العروض أو النواتج المنشورة.</translation>
    </message>
    <message>
        <source>Members from %1 on %2</source>
        <translation>‏%1: الأعضاء (%2)</translation>
    </message>
    <message>
        <source>Outputs of %1 published until %2</source>
        <translation>‏%1: النواتج المنشورة حتى %2</translation>
    </message>
    <message>
        <source>Talks from %1 until %2</source>
        <translation>‏%1: العروض حتى %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportHtml</name>
    <message>
        <source>Skip to the report</source>
        <translation>انتقل إلى التقرير</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>أرقام هذا الرسم البياني في جدول</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>شعار الناشر</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportOdt</name>
    <message>
        <source>Logo of the publisher</source>
        <translation>شعار الناشر</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportText</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين الشبكية</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportWiki</name>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>أرقام هذا الرسم البياني في جدول</translation>
    </message>
</context>
<context>
    <name>rapporteur::Retention</name>
    <message>
        <source>Members of both</source>
        <translation>أعضاء الدورتين</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم يعودوا أعضاء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>Members who stayed for the next edition</source>
        <translation>الأعضاء المستمرون في الدورة التالية</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the earlier edition at any time.</source>
        <translation>يمثل كل عمود جميع من كانوا أعضاء في الدورة السابقة في أي وقت.</translation>
    </message>
    <message>
        <source>Where the members of an edition come from</source>
        <translation>من أين يأتي أعضاء الدورة</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the later edition at any time.</source>
        <translation>يمثل كل عمود جميع من كانوا أعضاء في الدورة اللاحقة في أي وقت.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>There are no two editions with members yet.
Who stays shows here once one edition follows another.</source>
        <translation>لا توجد دورتان لهما أعضاء بعد.
سيظهر المستمرون هنا فور تعاقب دورتين.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two editions</comment>
        <translation>‏%1 - %2</translation>
    </message>
    <message>
        <source>Members of %1 who stayed for %2</source>
        <translation>أعضاء %1 المستمرون في %2</translation>
    </message>
    <message>
        <source>Members of %1 who are not in %2</source>
        <translation>أعضاء %1 الذين ليسوا في %2</translation>
    </message>
    <message>
        <source>Members of %2 who were not in %1</source>
        <translation>أعضاء %2 الذين لم يكونوا في %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::TallyChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>bar, what is counted, count</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, and nothing else.</source>
        <translation>‏%1: %2، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>The bars add up to %1; the longest is “%2” with %3.</source>
        <translation>مجموع الأعمدة %1؛ وأطولها ”%2“، والعدد %3.</translation>
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
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than planned</source>
        <translation>
            <numerusform>دون تأخر</numerusform>
            <numerusform>متأخر يوما واحدا عن الخطة</numerusform>
            <numerusform>متأخر يومين عن الخطة</numerusform>
            <numerusform>متأخر %n أيام عن الخطة</numerusform>
            <numerusform>متأخر %n يوما عن الخطة</numerusform>
            <numerusform>متأخر %n يوم عن الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier than planned</source>
        <translation>
            <numerusform>دون تقدم</numerusform>
            <numerusform>قبل الخطة بيوم واحد</numerusform>
            <numerusform>قبل الخطة بيومين</numerusform>
            <numerusform>قبل الخطة بـ %n أيام</numerusform>
            <numerusform>قبل الخطة بـ %n يوما</numerusform>
            <numerusform>قبل الخطة بـ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is recorded before its start</source>
        <translation>النهاية مسجلة قبل البداية</translation>
    </message>
    <message numerus="yes">
        <source>%n not dated yet</source>
        <translation>
            <numerusform>لا شيء دون تاريخ</numerusform>
            <numerusform>واحد دون تاريخ</numerusform>
            <numerusform>اثنان دون تاريخ</numerusform>
            <numerusform>%n دون تاريخ</numerusform>
            <numerusform>%n دون تاريخ</numerusform>
            <numerusform>%n دون تاريخ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineReader</name>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>توقف رسم الجدول الزمني.</translation>
    </message>
    <message>
        <source>Outputs of no work stream</source>
        <translation>نواتج خارج مسارات العمل</translation>
    </message>
    <message>
        <source>Of no country</source>
        <translation>دون بلد</translation>
    </message>
    <message>
        <source>Of no organisation</source>
        <translation>دون منظمة</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineSheet</name>
    <message numerus="yes">
        <source>%1: %n items, %2.</source>
        <translation>
            <numerusform>‏%1: لا عناصر، %2.</numerusform>
            <numerusform>‏%1: عنصر واحد، %2.</numerusform>
            <numerusform>‏%1: عنصران، %2.</numerusform>
            <numerusform>‏%1: %n عناصر، %2.</numerusform>
            <numerusform>‏%1: %n عنصرا، %2.</numerusform>
            <numerusform>‏%1: %n عنصر، %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>frozen plan</source>
        <translation>الخطة المثبتة</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>دون تاريخ حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldCharts</name>
    <message>
        <source>Members from %1</source>
        <translation>‏%1: الأعضاء</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>‏%1: النواتج</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>‏%1: العروض</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>‏%1: مسارات العمل التي يقودها</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldMapChart</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>قيادة مسارات العمل</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>الأعضاء بحسب البلد</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>النواتج بحسب البلد</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>العروض بحسب البلد</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>قيادة مسارات العمل بحسب البلد</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows on the map once a member&apos;s organisation has one.</source>
        <translation>لا يوجد أعضاء لهم بلد مسجل بعد.
سيظهر البلد على الخريطة فور تسجيله لمنظمة أحد الأعضاء.</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows on the map once an author, a speaker or a lead has one.</source>
        <translation>لا يوجد بلد يشارك بهذه الطريقة بعد.
سيظهر على الخريطة فور تسجيله لمؤلف أو متحدث أو قائد.</translation>
    </message>
    <message>
        <source>one country</source>
        <translation>بلد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان اثنان</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلدا</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>No country; one international organisation.</source>
        <translation>لا بلدان؛ منظمة دولية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>No country; %n international organisations.</source>
        <translation>
            <numerusform>لا بلدان ولا منظمات دولية.</numerusform>
            <numerusform>لا بلدان؛ منظمة دولية واحدة.</numerusform>
            <numerusform>لا بلدان؛ منظمتان دوليتان.</numerusform>
            <numerusform>لا بلدان؛ %n منظمات دولية.</numerusform>
            <numerusform>لا بلدان؛ %n منظمة دولية.</numerusform>
            <numerusform>لا بلدان؛ %n منظمة دولية.</numerusform>
        </translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>بلد واحد: %1، والعدد %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>لا بلدان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>بلد واحد؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>بلدان اثنان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلدان؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلدا؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
            <numerusform>%n بلد؛ الأكثر نشاطا: %1، والعدد %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>العضو الذي ينتمي إلى منظمات في عدة بلدان يُحسب في كل منها؛ والمنظمات الدولية ليست بلدانا.</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>ما أنجزته عدة بلدان معا يُحسب لكل منها؛ والمنظمات الدولية ليست بلدانا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, count</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Not on the map: %1.</source>
        <translation>غير ظاهر على الخريطة: %1.</translation>
    </message>
    <message>
        <source>A country too small to be seen is shown as a circle.</source>
        <translation>يظهر البلد الذي يصعب تمييزه لصغره على شكل دائرة.</translation>
    </message>
    <message>
        <source>The boundaries and names on this map imply no endorsement or acceptance. Map: Natural Earth, in the Equal Earth projection.</source>
        <translation>لا تنطوي الحدود والأسماء المبينة على هذه الخريطة على إقرار أو قبول. الخريطة: Natural Earth، بإسقاط Equal Earth.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>country</comment>
        <translation>‏%1: لا شيء</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان معا</numerusform>
            <numerusform>%n أخرى معا</numerusform>
            <numerusform>%n أخرى معا</numerusform>
            <numerusform>%n أخرى معا</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>المنظمة الدولية</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>الانتماءات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>the first day of no longer working there</source>
        <translation>أول يوم لم يعد يعمل فيه هناك</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>اسم ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسيط</translation>
    </message>
    <message>
        <source>as registered with IANA</source>
        <translation>كما هو مسجل لدى هيئة IANA</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Slides still awaited</source>
        <translation>شرائح ما زالت منتظرة</translation>
    </message>
    <message>
        <source>Outputs past due</source>
        <translation>نواتج متأخرة</translation>
    </message>
    <message>
        <source>Published outputs without a link</source>
        <translation>نواتج منشورة بلا رابط</translation>
    </message>
    <message>
        <source>Members without country or organisation</source>
        <translation>أعضاء بلا بلد أو منظمة</translation>
    </message>
    <message>
        <source>Work streams without a lead</source>
        <translation>مسارات عمل بلا قائد</translation>
    </message>
    <message>
        <source>Work streams that depend on one person</source>
        <translation>مسارات عمل تعتمد على شخص واحد</translation>
    </message>
    <message>
        <source>Events without talks</source>
        <translation>مناسبات بلا عروض</translation>
    </message>
    <message>
        <source>Published figures that differ from the members</source>
        <translation>أرقام منشورة تختلف عن عدد الأعضاء</translation>
    </message>
    <message>
        <source>Named without consent</source>
        <translation>مذكورون دون موافقة</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>سجلات يحتمل أنها مكررة</translation>
    </message>
    <message>
        <source>Ignored notice</source>
        <translation>تنبيه متجاهَل</translation>
    </message>
    <message>
        <source>Ignored notices</source>
        <translation>التنبيهات المتجاهَلة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>the day on which to be told again; empty: never</source>
        <translation>اليوم الذي يعاد فيه التنبيه؛ فارغ: أبدا</translation>
    </message>
    <message>
        <source>Frozen plan</source>
        <translation>خطة مثبتة</translation>
    </message>
    <message>
        <source>Frozen plans</source>
        <translation>الخطط المثبتة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>تاريخ مقرر</translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation>التواريخ المقررة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>الذكر</translation>
    </message>
    <message>
        <source>the words of the publication</source>
        <translation>بنص المنشور</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2</source>
        <translation>ISO 3166-1 alpha-2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدا</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>And that one</source>
        <translation>والسجل الآخر</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>اجتماع شهري</translation>
    </message>
    <message>
        <source>Coffee and coding</source>
        <translation>قهوة وبرمجة</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>ندوة إلكترونية</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>اجتماع مشترك</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>ورشة مكثفة</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم رئيسي</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>من (الوقت)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>إلى (الوقت)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Zurich</source>
        <translation>اسم من هيئة IANA، مثل Europe/Zurich</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>ضمن مراحل العمل</translation>
    </message>
    <message>
        <source>shown among the milestones of the group</source>
        <translation>يظهر ضمن المعالم الرئيسية للفريق</translation>
    </message>
    <message>
        <source>Wording on the journey</source>
        <translation>الصياغة ضمن مراحل العمل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الأفرقة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المنظمة المضيفة</translation>
    </message>
    <message>
        <source>the organisation that runs the group</source>
        <translation>المنظمة التي تدير الفريق</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>the edition before this one</source>
        <translation>الدورة السابقة لهذه الدورة</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>التقرير النهائي</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>الدورة الحالية</translation>
    </message>
    <message>
        <source>the edition that lists, figures and reports mean unless told otherwise</source>
        <translation>الدورة التي تعنيها القوائم والأرقام والتقارير ما لم يُذكر خلاف ذلك</translation>
    </message>
    <message>
        <source>New records are for</source>
        <translation>السجلات الجديدة موجهة إلى</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>رقم منشور</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>الأرقام المنشورة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>المنظمات الدولية</translation>
    </message>
    <message>
        <source>the figure was published as &quot;about&quot;</source>
        <translation>نُشر الرقم بعبارة ”نحو“</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع شبكي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>empty: there is one, but it is not recorded</source>
        <translation>فارغ: يوجد عنوان، لكنه غير مسجل</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>the first day of no longer being a member</source>
        <translation>أول يوم لم يعد فيه عضوا</translation>
    </message>
    <message>
        <source>Listed this year</source>
        <translation>الإدراج هذه السنة</translation>
    </message>
    <message>
        <source>whether the person agreed for this edition; empty: as for the person</source>
        <translation>موافقة الشخص لهذه الدورة؛ فارغ: كما هو مسجل للشخص</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Statistical office</source>
        <translation>مكتب إحصائي</translation>
    </message>
    <message>
        <source>Other agency</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>المنظمة الدولية</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>none for an international organisation</source>
        <translation>لا شيء لمنظمة دولية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>a part of the country, such as Flanders</source>
        <translation>جزء من البلد، مثل فلاندر</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>seen by the secretariat only</source>
        <translation>لا تطلع عليها إلا الأمانة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>دراسة تجريبية</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>مادة تدريبية</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد الاستعراض</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>تُخلي عنه</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Corrected title</source>
        <translation>العنوان المصحح</translation>
    </message>
    <message>
        <source>how the title should read, where it was published with a slip</source>
        <translation>كيف ينبغي أن يُقرأ العنوان إذا نُشر بخطأ</translation>
    </message>
    <message>
        <source>Title given by us</source>
        <translation>عنوان من عندنا</translation>
    </message>
    <message>
        <source>the publication itself names none</source>
        <translation>لا يرد عنوان في المنشور نفسه</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البداية المقررة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>شريك في</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سئل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>needed for invitations</source>
        <translation>لازم للدعوات</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>جواز الإدراج</translation>
    </message>
    <message>
        <source>whether the person agreed to be named in public</source>
        <translation>موافقة الشخص على ذكر اسمه علنا</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>كيفية الموافقة</translation>
    </message>
    <message>
        <source>where the consent is recorded</source>
        <translation>مكان تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>متاحة للجمهور</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>غير متاحة للجمهور</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>مذكرة تقدم</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>مذكرات التقدم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم المحرز</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>تدابير التخفيف</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>تقرير محفوظ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>Assists in</source>
        <translation>يساعد في</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>Speaker at</source>
        <translation>متحدث في</translation>
    </message>
    <message>
        <source>Present at</source>
        <translation>حاضر في</translation>
    </message>
    <message>
        <source>Author of</source>
        <translation>مؤلف</translation>
    </message>
    <message>
        <source>Workplace of</source>
        <translation>مكان عمل</translation>
    </message>
    <message>
        <source>Led by the person</source>
        <translation>بقيادة الشخص</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>التقارير المحفوظة</translation>
    </message>
    <message>
        <source>empty: the edition at hand</source>
        <translation>فارغ: الدورة المستخدمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الوظيفة في المسار</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>الترتيب على الشاشة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>المنظمة في ذلك اليوم</translation>
    </message>
    <message>
        <source>the words of the programme</source>
        <translation>بنص البرنامج</translation>
    </message>
    <message>
        <source>Stream lead</source>
        <translation>قائد المسار</translation>
    </message>
    <message>
        <source>Stream leads</source>
        <translation>قادة المسارات</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>مسارات العمل</translation>
    </message>
    <message>
        <source>WS1</source>
        <translation>WS1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>القراء</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>استمرار لعمل</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>تقريبي</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year</extracomment>
        <translation>الربع %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم رئيسي</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد الاستعراض</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>تُخلي عنه</translation>
    </message>
</context>
</TS>
