<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>ListFilter</name>
    <message>
        <source>a removed record</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Not: %1 %2</source>
        <translation>非：%1 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：任意</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：非%2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1包含“%2”</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1小于%2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1大于%2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1不为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>在</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>is in the last months</source>
        <translation>在最近几个月内</translation>
    </message>
    <message>
        <source>is any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1：最近一个月内</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>%1：最近%2个月内</translation>
    </message>
</context>
<context>
    <name>NamedCharts</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>工作流牵头人</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>成员人数变化</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>本届</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>各届</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>加入与退出</translation>
    </message>
    <message>
        <source>From one edition to the next</source>
        <translation>从一届到下一届</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>留任成员</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>按国家分列的参与情况</translation>
    </message>
    <message>
        <source>All contributions</source>
        <translation>所有贡献</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>每个组织的成员人数</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>世界地图</translation>
    </message>
    <message>
        <source>World map with circles</source>
        <translation>世界地图（圆圈）</translation>
    </message>
    <message>
        <source>Participation over time</source>
        <translation>参与情况变化</translation>
    </message>
    <message>
        <source>Kinds of organisations</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Work streams and roles</source>
        <translation>工作流与角色</translation>
    </message>
    <message>
        <source>Members by their part</source>
        <translation>按角色分列的成员</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Outputs by status</source>
        <translation>按状态分列的产出</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>所有产出</translation>
    </message>
    <message>
        <source>By work stream</source>
        <translation>按工作流</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>产出变化</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>各次会议的演讲</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>各次会议的出席情况</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>演讲的幻灯片</translation>
    </message>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>没有图表“%1”。</translation>
    </message>
    <message>
        <source>The chart “%1” cannot measure “%2”.</source>
        <translation>图表“%1”无法显示“%2”。</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>图表。</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>美洲</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>亚洲</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>大洋洲</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>A meeting&apos;s agenda: when, where, and the talks in their order.</source>
        <translation>会议议程：时间、地点以及按顺序排列的演讲。</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>会议简介</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>The talks are not decided yet.</source>
        <translation>演讲尚未确定。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>What is late, missing or does not agree, for the secretariat.</source>
        <translation>逾期、缺失或不一致的内容，供秘书处使用。</translation>
    </message>
    <message>
        <source>%1: needs attention</source>
        <comment>a group</comment>
        <translation>%1：待处理事项</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is amiss, how often</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is amiss</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Records beyond these: %1.</source>
        <translation>其余记录：%1。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message>
        <source>This report is for the secretariat only.</source>
        <translation>本报告仅供秘书处使用。</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>致理事会的情况通报</translation>
    </message>
    <message>
        <source>What is new in a period, how the work streams go, and what comes next.</source>
        <translation>一段时期内的新情况、各工作流的进展以及后续安排。</translation>
    </message>
    <message>
        <source>Members and countries</source>
        <translation>成员与国家</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>已举行的会议</translation>
    </message>
    <message>
        <source>Slides received</source>
        <translation>已收到的幻灯片</translation>
    </message>
    <message>
        <source>Progress of the work streams</source>
        <translation>各工作流的进展</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>后续安排</translation>
    </message>
    <message>
        <source>%1: board update</source>
        <comment>a group</comment>
        <translation>%1：致理事会的情况通报</translation>
    </message>
    <message>
        <source>Nothing was recorded for these days.</source>
        <translation>这段日期内没有任何记录。</translation>
    </message>
    <message>
        <source>members</source>
        <comment>label of a figure</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>countries of members</source>
        <translation>成员所属国家</translation>
    </message>
    <message>
        <source>New countries: %1.</source>
        <translation>新增国家：%1。</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a number</comment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>joined or left, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not listed by name: %1</source>
        <translation>未列出姓名：%1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <comment>a date</comment>
        <translation>发布日期：%1</translation>
    </message>
    <message>
        <source>%1 (new in the records)</source>
        <comment>a status</comment>
        <translation>%1（新记录）</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>two states</comment>
        <translation>%1，之前：%2</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a work stream</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a note for these days: %1.</source>
        <translation>这段日期内没有说明：%1。</translation>
    </message>
    <message>
        <source>due: %1</source>
        <comment>a kind of output</comment>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Members directory</source>
        <translation>成员名录</translation>
    </message>
    <message>
        <source>The members who agreed to be listed, with where they work and what they do.</source>
        <translation>同意列入名录的成员及其工作单位和工作内容。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>%1: members directory</source>
        <comment>a group</comment>
        <translation>%1：成员名录</translation>
    </message>
    <message>
        <source>Listed here</source>
        <translation>列入名录</translation>
    </message>
    <message>
        <source>There is nobody to be listed for these readers.</source>
        <translation>没有可向这些读者列出的人员。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>work stream, part in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Members listed</source>
        <translation>列入名录的成员</translation>
    </message>
    <message>
        <source>The picture for the cover is in no format that can be read here.</source>
        <translation>封面图片的格式无法在此读取。</translation>
    </message>
    <message>
        <source>This report has no section “%1”. It has: %2.</source>
        <translation>本报告没有“%1”一节。其各节为：%2。</translation>
    </message>
    <message>
        <source>%1: group report</source>
        <translation>%1：小组报告</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>小组报告</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办组织</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>前一届</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>后续一届</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>小组简介</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The year&apos;s report: what the group set out to do, who took part and what came of it.</source>
        <translation>年度报告：小组的目标、参与者和成果。</translation>
    </message>
    <message>
        <source>The group in figures</source>
        <translation>小组数据</translation>
    </message>
    <message>
        <source>Participation by country</source>
        <translation>按国家分列的参与情况</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Work streams and their outputs</source>
        <translation>工作流及其产出</translation>
    </message>
    <message>
        <source>Final report and other outputs</source>
        <translation>最终报告和其他产出</translation>
    </message>
    <message>
        <source>Meetings and talks</source>
        <translation>会议与演讲</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation>根据记录统计</translation>
    </message>
    <message>
        <source>countries</source>
        <comment>label of a figure</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>countries with talks, outputs or leads</source>
        <translation>有演讲、产出或牵头人的国家</translation>
    </message>
    <message>
        <source>work streams</source>
        <comment>label of a figure</comment>
        <translation>工作流</translation>
    </message>
    <message>
        <source>outputs</source>
        <comment>label of a figure</comment>
        <translation>产出</translation>
    </message>
    <message>
        <source>events</source>
        <comment>label of a figure</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>talks</source>
        <comment>label of a figure</comment>
        <translation>演讲</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>label of a figure</comment>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>人数变化</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>已公布的数据</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>There is no such meeting, or it is not for these readers.</source>
        <translation>没有这次会议，或者这些读者无权查看。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of paper, a meeting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>A meeting&apos;s minutes: who came, the talks, and room for what was decided.</source>
        <translation>会议记录：出席者、演讲以及所作决定的填写处。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>决定和行动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>present or apologies, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Participation report</source>
        <translation>参与情况报告</translation>
    </message>
    <message>
        <source>Who takes part, in figures and charts: growth, countries, work streams.</source>
        <translation>以数据和图表说明参与情况：人数变化、国家、工作流。</translation>
    </message>
    <message>
        <source>%1: participation report</source>
        <comment>a group</comment>
        <translation>%1：参与情况报告</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name of the record</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>They have not agreed to be listed.</source>
        <translation>本人未同意列入名单。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>时期的结束早于开始。</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>公开页面</translation>
    </message>
    <message>
        <source>The page for the web: aims, journey, outputs and talks of the group.</source>
        <translation>供网站使用的页面：小组的目标、历程、产出和演讲。</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Work streams&apos; outputs</source>
        <translation>工作流产出</translation>
    </message>
    <message>
        <source>Other outputs</source>
        <translation>其他产出</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>The objectives of the group are:</source>
        <translation>小组的目标是：</translation>
    </message>
    <message>
        <source>The group has %1.</source>
        <comment>members</comment>
        <translation>小组现有%1。</translation>
    </message>
    <message>
        <source>The group started with %1 and has grown to %2.</source>
        <comment>members at two times</comment>
        <translation>小组从%1发展到%2。</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>a number</comment>
        <translation>%1名成员</translation>
    </message>
    <message>
        <source>%1 members from %2 countries</source>
        <translation>来自%2个国家的%1名成员</translation>
    </message>
    <message>
        <source>%1 members from %2 countries and %3 international organisations</source>
        <translation>来自%2个国家和%3个国际组织的%1名成员</translation>
    </message>
    <message>
        <source>Summary of the work:</source>
        <translation>工作总结：</translation>
    </message>
    <message>
        <source>The work goes on in:</source>
        <comment>the next edition</comment>
        <translation>工作将在以下小组继续：</translation>
    </message>
    <message>
        <source>%1 Journey</source>
        <comment>a group</comment>
        <translation>%1历程</translation>
    </message>
    <message>
        <source>%1 Work Streams Outputs</source>
        <comment>a group</comment>
        <translation>%1工作流产出</translation>
    </message>
    <message>
        <source>Work Stream %1 - %2</source>
        <comment>code, title</comment>
        <translation>工作流 %1：%2</translation>
    </message>
    <message>
        <source>Work Stream %1 (%2) - %3</source>
        <comment>number, code, title</comment>
        <translation>工作流 %1（%2）：%3</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>牵头人：%1</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>另见：</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 - </source>
        <comment>who is credited, before a title</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 Outputs</source>
        <comment>a group</comment>
        <translation>%1产出</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演讲题目</translation>
    </message>
    <message>
        <source>%1 Monthly Meeting Presentations</source>
        <comment>a group</comment>
        <translation>%1月度会议演讲</translation>
    </message>
    <message>
        <source>There is nothing in this list for these readers.</source>
        <translation>此列表中没有这些读者可查看的内容。</translation>
    </message>
    <message>
        <source>There is no such record, or it is not for these readers.</source>
        <translation>没有这条记录，或者这些读者无权查看。</translation>
    </message>
    <message>
        <source>There is no such group, or it is not for these readers.</source>
        <translation>没有这个小组，或者这些读者无权查看。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no report called “%1”.</source>
        <translation>没有报告“%1”。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Meeting and talks</source>
        <translation>会议与演讲</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of a day</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>two times of a day, their time zone</comment>
        <translation>%1至%2（%3）</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>约%1</translation>
    </message>
    <message>
        <source>members</source>
        <comment>who may see it</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>secretariat</source>
        <comment>who may see it</comment>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>For members of the group</source>
        <translation>供小组成员使用</translation>
    </message>
    <message>
        <source>For the secretariat only</source>
        <translation>仅供秘书处使用</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>a corrected title</comment>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>published without a title; this one is ours</source>
        <translation>发布时没有标题；此标题由我们拟定</translation>
    </message>
    <message>
        <source>%1, due: %2</source>
        <comment>status, date</comment>
        <translation>%1，到期日：%2</translation>
    </message>
    <message>
        <source>slides awaited</source>
        <translation>等待幻灯片</translation>
    </message>
    <message>
        <source>slides received, not published yet</source>
        <translation>已收到幻灯片，尚未发布</translation>
    </message>
    <message>
        <source>slides: address not recorded</source>
        <translation>幻灯片：网址未记录</translation>
    </message>
    <message>
        <source>slides not available for the public</source>
        <translation>幻灯片不公开</translation>
    </message>
    <message>
        <source>slides refused</source>
        <translation>拒绝提供幻灯片</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>合作方：%1</translation>
    </message>
    <message>
        <source>%1: address not recorded</source>
        <comment>a link</comment>
        <translation>%1：网址未记录</translation>
    </message>
    <message>
        <source>All talks of all meetings, with their slides, and an index of speakers.</source>
        <translation>所有会议的全部演讲及其幻灯片，以及演讲人索引。</translation>
    </message>
    <message>
        <source>Talks by date</source>
        <translation>按日期排列的演讲</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>%1: talks</source>
        <comment>a group</comment>
        <translation>%1：演讲</translation>
    </message>
    <message>
        <source>Work stream report</source>
        <translation>工作流报告</translation>
    </message>
    <message>
        <source>One work stream: its people, progress, outputs and talks.</source>
        <translation>一个工作流：其人员、进展、产出和演讲。</translation>
    </message>
    <message>
        <source>About the work stream</source>
        <translation>工作流简介</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Progress and risks</source>
        <translation>进展和风险</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, a work stream</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Say which work stream the report is about.</source>
        <translation>请说明报告涉及哪个工作流。</translation>
    </message>
    <message>
        <source>There is no such work stream, or it is not for these readers.</source>
        <translation>没有这个工作流，或者这些读者无权查看。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that these readers may see.</source>
        <translation>尚无这些读者可以查看的记录。</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>词语：%1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>A list as it stands on the screen, read anew for those it is for.</source>
        <translation>屏幕上显示的列表，按其读者重新读取。</translation>
    </message>
    <message>
        <source>A record as it stands on the screen, read anew for those it is for.</source>
        <translation>屏幕上显示的记录，按其读者重新读取。</translation>
    </message>
    <message>
        <source>There is no such list any more.</source>
        <translation>此列表已不存在。</translation>
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
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>No organisation is recorded for this member.</source>
        <translation>没有记录该成员的组织。</translation>
    </message>
    <message>
        <source>The organisation of this member has no country.</source>
        <translation>该成员的组织没有国家信息。</translation>
    </message>
    <message>
        <source>Published: %1 members; recorded on that day: %2.</source>
        <translation>已公布的成员人数：%1；当日记录的人数：%2。</translation>
    </message>
    <message>
        <source>Does not want to be named.</source>
        <translation>不希望被列名。</translation>
    </message>
    <message>
        <source>Was asked and has not answered yet.</source>
        <translation>已征询，尚未答复。</translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation>尚未征询。</translation>
    </message>
    <message>
        <source>These people are named and have not agreed to it. Ask them.</source>
        <translation>这些人被列名但未表示同意。请征询其意见。</translation>
    </message>
    <message>
        <source>These members count for no country. Record where they work.</source>
        <translation>这些成员未计入任何国家。请记录其工作地点。</translation>
    </message>
    <message>
        <source>What was published is not what is recorded. Correct one of the two.</source>
        <translation>已公布的数据与记录不符。请更正其中之一。</translation>
    </message>
    <message>
        <source>These may be recorded twice. Merge them, or say that they are not the same.</source>
        <translation>这些记录可能重复。请合并，或说明它们并不相同。</translation>
    </message>
    <message>
        <source>The talk was given on %1.</source>
        <translation>演讲日期：%1。</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>到期日：%1。</translation>
    </message>
    <message>
        <source>It is published, and nobody can find it.</source>
        <translation>已发布，但无从找到。</translation>
    </message>
    <message>
        <source>Published: %1; no address is recorded.</source>
        <translation>发布日期：%1；没有记录网址。</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>没有人牵头。</translation>
    </message>
    <message>
        <source>Only %1 leads or assists.</source>
        <translation>只有一人牵头或协助：%1。</translation>
    </message>
    <message>
        <source>It is over, and no talk is recorded.</source>
        <translation>已结束，但没有记录任何演讲。</translation>
    </message>
    <message>
        <source>The day on which these were due has passed. Publish, drop or put off.</source>
        <translation>这些产出已逾期。请发布、放弃或延期。</translation>
    </message>
    <message>
        <source>These talks are over and their slides have not come. Ask the speakers.</source>
        <translation>这些演讲已结束，但尚未收到幻灯片。请向演讲人索取。</translation>
    </message>
    <message>
        <source>Nobody leads these work streams. Find somebody.</source>
        <translation>这些工作流没有牵头人。请物色人选。</translation>
    </message>
    <message>
        <source>If one person leaves, these work streams stop. Find a second one.</source>
        <translation>如果一个人离开，这些工作流就会停止。请物色第二人。</translation>
    </message>
    <message>
        <source>These are published, and no address or file is recorded. Add it.</source>
        <translation>这些产出已发布，但没有记录网址或文件。请补充。</translation>
    </message>
    <message>
        <source>No talk is recorded of these events. Add the talks, or say why there are none.</source>
        <translation>这些活动没有记录任何演讲。请补充演讲，或说明为何没有。</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Looking for duplicates was stopped.</source>
        <translation>查找重复记录已中断。</translation>
    </message>
    <message>
        <source>One is recorded as another name of the other.</source>
        <translation>其中一个被记录为另一个的别名。</translation>
    </message>
    <message>
        <source>Both have the same e-mail address.</source>
        <translation>两者的电子邮件地址相同。</translation>
    </message>
    <message>
        <source>Both have the same name.</source>
        <translation>两者的名称相同。</translation>
    </message>
    <message>
        <source>Given name and family name are swapped.</source>
        <translation>名和姓颠倒。</translation>
    </message>
    <message>
        <source>Their names are made of the same words.</source>
        <translation>名称由相同的词组成。</translation>
    </message>
    <message>
        <source>The same family name; one has no given name.</source>
        <translation>姓相同；其中一个没有名。</translation>
    </message>
    <message>
        <source>The same family name; one given name is short for the other.</source>
        <translation>姓相同；其中一个名是另一个的简写。</translation>
    </message>
    <message>
        <source>Their names differ in a letter or two.</source>
        <translation>名称只差一两个字母。</translation>
    </message>
    <message>
        <source>Their names sound alike.</source>
        <translation>名称读音相近。</translation>
    </message>
    <message>
        <source>Both have the same website.</source>
        <translation>两者的网站相同。</translation>
    </message>
    <message>
        <source>Their names share most of their words.</source>
        <translation>名称中的大部分词相同。</translation>
    </message>
    <message>
        <source>Both go by the same acronym.</source>
        <translation>两者的缩写相同。</translation>
    </message>
    <message>
        <source>One name is made of the first letters of the other.</source>
        <translation>一个名称由另一个的首字母组成。</translation>
    </message>
</context>
<context>
    <name>formatter</name>
    <message>
        <source>Public</source>
        <translation>公众</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>rapporteur::CountryCharts</name>
    <message>
        <source>Outputs of %1</source>
        <translation>%1的产出</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>来自%1的演讲</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>由%1牵头的工作流</translation>
    </message>
    <message>
        <source>Members from %1</source>
        <translation>来自%1的成员</translation>
    </message>
</context>
<context>
    <name>rapporteur::DayChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, date, count</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: at most %2 (%3), in the end %4.</source>
        <translation>%1：最多%2（%3），最后%4。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionsChart</name>
    <message>
        <source>%1, published</source>
        <translation>%1，已公布</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1，统计</translation>
    </message>
    <message>
        <source>%1: %2 members counted in the end.</source>
        <translation>%1：期末统计的成员人数为%2。</translation>
    </message>
    <message>
        <source>%1: %2 members published last.</source>
        <translation>%1：最近公布的成员人数为%2。</translation>
    </message>
    <message>
        <source>Members of each edition</source>
        <translation>各届成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>尚无成员资格记录，也没有公布的成员人数。
一旦有其中之一，小组的人数变化将显示在此处。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthChart</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1成员</translation>
    </message>
    <message>
        <source>No memberships and no published numbers of members yet.
With the first of either, the growth of the group shows here.</source>
        <translation>尚无成员资格记录，也没有公布的成员人数。
一旦有其中之一，小组的人数变化将显示在此处。</translation>
    </message>
    <message>
        <source>Published, not counted</source>
        <translation>已公布，未统计</translation>
    </message>
    <message>
        <source>Counted from the memberships</source>
        <translation>根据成员资格记录统计</translation>
    </message>
    <message>
        <source>Counted from the memberships, beside the published figures</source>
        <translation>根据成员资格记录统计，并附已公布的数据</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>Counted: %1 on %2, %3 on %4.</source>
        <translation>统计：%2为%1，%4为%3。</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>已公布：%1（%2）。</translation>
    </message>
    <message>
        <source>Published: %1 (%2) to %3 (%4).</source>
        <translation>已公布：从%1（%2）到%3（%4）。</translation>
    </message>
    <message>
        <source>The line through a mark covers the days that its figure may be from: the date is not known more precisely.</source>
        <translation>穿过标记的线表示该数据可能所属的日期范围：日期无法更精确地确定。</translation>
    </message>
    <message>
        <source>Source of the published figures: %1</source>
        <translation>已公布数据的来源：%1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Counted on %1: %2</source>
        <translation>%1统计：%2</translation>
    </message>
    <message>
        <source>Counted from %1 on: %2</source>
        <translation>自%1起统计：%2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Published, %1: %2</source>
        <translation>已公布，%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>rapporteur::GrowthCharts</name>
    <message>
        <source>Members on %1</source>
        <translation>成员（%1）</translation>
    </message>
    <message>
        <source>Joining and leaving</source>
        <translation>加入与退出</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Nobody has joined or left yet.
Who joins and leaves shows here once there are memberships.</source>
        <translation>尚无人加入或退出。
一旦有成员资格记录，加入和退出情况将显示在此处。</translation>
    </message>
    <message>
        <source>Who leaves and comes back later leaves and joins; memberships without a day between them are one.</source>
        <translation>退出后又返回者分别计入退出和加入；中间没有间隔的成员资格视为一项。</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Joined, %1</source>
        <translation>加入，%1</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>退出，%1</translation>
    </message>
</context>
<context>
    <name>rapporteur::MapLegend</name>
    <message>
        <source>none</source>
        <comment>no members, no talks…</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>rapporteur::MeetingCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>date and title of a meeting</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Talks at each meeting</source>
        <translation>各次会议的演讲</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>No meetings yet.
Their talks show here once there are any.</source>
        <translation>尚无会议。
一旦有会议，其演讲将显示在此处。</translation>
    </message>
    <message>
        <source>Attendance at each meeting</source>
        <translation>各次会议的出席情况</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>人员和组织</translation>
    </message>
    <message>
        <source>It is not known yet who was at a meeting.
It shows here once attendance is noted down.</source>
        <translation>尚不清楚谁出席了会议。
一旦记录出席情况，将显示在此处。</translation>
    </message>
    <message>
        <source>Talks: %1</source>
        <translation>演讲：%1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>Slides of the talks</source>
        <translation>演讲的幻灯片</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>No talks yet.
How far their slides are shows here once there are any.</source>
        <translation>尚无演讲。
一旦有演讲，其幻灯片的状态将显示在此处。</translation>
    </message>
    <message>
        <source>Talks, slides: %1</source>
        <translation>演讲，幻灯片：%1</translation>
    </message>
</context>
<context>
    <name>rapporteur::OrganisationCharts</name>
    <message>
        <source>Kind of organisation</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Members by kind of organisation</source>
        <translation>按组织类型分列的成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>A member with organisations of several kinds counts for each of them; who has no organisation is not shown.</source>
        <translation>所属组织有多种类型的成员在每种类型中各计一次；没有组织者不显示。</translation>
    </message>
    <message>
        <source>Organisations that take part, by kind</source>
        <translation>按类型分列的参与组织</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Counted are the organisations of members, of speakers, authors and leads.</source>
        <translation>统计对象为成员、演讲人、作者和牵头人的组织。</translation>
    </message>
    <message>
        <source>No organisation takes part yet.
It shows here once a member, a speaker, an author or a lead has one.</source>
        <translation>尚无组织参与。
一旦成员、演讲人、作者或牵头人有所属组织，将显示在此处。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Leads of the work streams</source>
        <translation>各工作流的牵头人</translation>
    </message>
    <message>
        <source>Members in the work streams, by their part</source>
        <translation>按角色分列的工作流成员</translation>
    </message>
    <message>
        <source>Who has a part in several work streams counts in each of them.</source>
        <translation>在多个工作流中承担角色者在每个工作流中各计一次。</translation>
    </message>
    <message>
        <source>Nobody has a part in a work stream yet.
It shows here once members lead, assist or follow one.</source>
        <translation>尚无人在工作流中承担角色。
一旦有成员牵头、协助或关注某个工作流，将显示在此处。</translation>
    </message>
    <message>
        <source>Members by kind of organisation: %1</source>
        <translation>按组织类型分列的成员：%1</translation>
    </message>
    <message>
        <source>Organisations that take part: %1</source>
        <translation>参与组织：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work stream, part in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutputCharts</name>
    <message>
        <source>Outputs by status</source>
        <translation>按状态分列的产出</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>No outputs yet.
They show here by their status once there are any.</source>
        <translation>尚无产出。
一旦有产出，将按状态显示在此处。</translation>
    </message>
    <message>
        <source>Outputs of the work streams, by status</source>
        <translation>按状态分列的各工作流产出</translation>
    </message>
    <message>
        <source>Of no work stream</source>
        <translation>不属于任何工作流</translation>
    </message>
    <message>
        <source>Outputs: %1</source>
        <translation>产出：%1</translation>
    </message>
    <message>
        <source>Outputs over time</source>
        <translation>产出变化</translation>
    </message>
    <message>
        <source>No output has a date yet.
Outputs show here once it is known when they are due or were published.</source>
        <translation>尚无产出有日期。
一旦知道产出的到期日或发布日期，将显示在此处。</translation>
    </message>
    <message>
        <source>Due are all outputs that were to be ready by then, without those that were dropped; published are all that have come out by then.</source>
        <translation>“到期”指届时应完成的所有产出，不包括已放弃的产出；“已发布”指届时已发布的所有产出。</translation>
    </message>
    <message>
        <source>Due by then</source>
        <translation>届时到期</translation>
    </message>
    <message>
        <source>Published by then</source>
        <translation>届时已发布</translation>
    </message>
    <message>
        <source>Outputs due by %1</source>
        <translation>截至%1到期的产出</translation>
    </message>
    <message>
        <source>Outputs published by %1</source>
        <translation>截至%1发布的产出</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationChart</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>工作流牵头人</translation>
    </message>
    <message>
        <source>Members per organisation</source>
        <translation>每个组织的成员人数</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>按国家分列的成员</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>按国家分列的产出</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>按国家分列的演讲</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>按国家分列的工作流牵头人</translation>
    </message>
    <message>
        <source>Members per organisation by country</source>
        <translation>按国家分列的每个组织的成员人数</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by country</source>
        <translation>按国家分列的产出、演讲和牵头人</translation>
    </message>
    <message>
        <source>Members by region of the world</source>
        <translation>按世界区域分列的成员</translation>
    </message>
    <message>
        <source>Outputs by region of the world</source>
        <translation>按世界区域分列的产出</translation>
    </message>
    <message>
        <source>Talks by region of the world</source>
        <translation>按世界区域分列的演讲</translation>
    </message>
    <message>
        <source>Leads of work streams by region of the world</source>
        <translation>按世界区域分列的工作流牵头人</translation>
    </message>
    <message>
        <source>Members per organisation by region of the world</source>
        <translation>按世界区域分列的每个组织的成员人数</translation>
    </message>
    <message>
        <source>Outputs, talks and leads by region of the world</source>
        <translation>按世界区域分列的产出、演讲和牵头人</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>一个区域</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>one country</source>
        <translation>一个国家</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other regions together</source>
        <translation>
            <numerusform>其他%n个区域合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other countries together</source>
        <translation>
            <numerusform>其他%n个国家合计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1：%3个中的前%2个</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>One region: %1 with %2.</source>
        <translation>一个区域：%1，数值为%2。</translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>一个国家：%1，数值为%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n regions, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n个区域，最活跃的是%1，数值为%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n个国家，最活跃的是%1，数值为%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the organisations that have members; international organisations are not countries.</source>
        <translation>统计对象为有成员的组织；国际组织不是国家。</translation>
    </message>
    <message>
        <source>A member with organisations in several regions counts in each of them; international organisations lie in none.</source>
        <translation>所属组织位于多个区域的成员在每个区域各计一次；国际组织不属于任何区域。</translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>所属组织位于多个国家的成员在每个国家各计一次；国际组织不是国家。</translation>
    </message>
    <message>
        <source>What several regions did together counts for each of them; international organisations lie in none.</source>
        <translation>多个区域共同完成的工作在每个区域各计一次；国际组织不属于任何区域。</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>多个国家共同完成的工作在每个国家各计一次；国际组织不是国家。</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows here once a member&apos;s organisation has one.</source>
        <translation>尚无成员有国家信息。
一旦成员的组织有国家信息，该国将显示在此处。</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows here once an author, a speaker or a lead has one.</source>
        <translation>尚无国家以这种方式参与。
一旦作者、演讲人或牵头人有国家信息，将显示在此处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>several countries together, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Outputs, talks and leads</source>
        <translation>产出、演讲和牵头人</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipationOverTime</name>
    <message>
        <source>Talks so far by region of the world</source>
        <translation>按世界区域分列的演讲累计数</translation>
    </message>
    <message>
        <source>Talks so far by country</source>
        <translation>按国家分列的演讲累计数</translation>
    </message>
    <message>
        <source>Outputs published so far by region of the world</source>
        <translation>按世界区域分列的已发布产出累计数</translation>
    </message>
    <message>
        <source>Outputs published so far by country</source>
        <translation>按国家分列的已发布产出累计数</translation>
    </message>
    <message>
        <source>Members over time by region of the world</source>
        <translation>按世界区域分列的成员人数变化</translation>
    </message>
    <message>
        <source>Members over time by country</source>
        <translation>按国家分列的成员人数变化</translation>
    </message>
    <message>
        <source>A member with organisations in several of them counts in each, so that the areas may add up to more than the members there are.</source>
        <translation>所属组织位于多个国家或区域的成员各计一次，因此各部分之和可能大于成员总数。</translation>
    </message>
    <message>
        <source>What several of them did together counts for each, so that the areas may add up to more than there is.</source>
        <translation>多个国家或区域共同完成的工作各计一次，因此各部分之和可能大于总数。</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>其他合计</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>No country takes part in this way on a known day yet.
It shows here once members, talks or published outputs have one.</source>
        <translation>尚无国家在已知日期以这种方式参与。
一旦成员、演讲或已发布的产出有国家信息，将显示在此处。</translation>
    </message>
    <message>
        <source>Members from %1 on %2</source>
        <translation>来自%1的成员（%2）</translation>
    </message>
    <message>
        <source>Outputs of %1 published until %2</source>
        <translation>截至%2发布的%1的产出</translation>
    </message>
    <message>
        <source>Talks from %1 until %2</source>
        <translation>截至%2来自%1的演讲</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportHtml</name>
    <message>
        <source>Skip to the report</source>
        <translation>跳至报告</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>以表格形式显示此图表的数据</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>发布者标志</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportOdt</name>
    <message>
        <source>Logo of the publisher</source>
        <translation>发布者标志</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportText</name>
    <message>
        <source>Addresses</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReportWiki</name>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>以表格形式显示此图表的数据</translation>
    </message>
</context>
<context>
    <name>rapporteur::Retention</name>
    <message>
        <source>Members of both</source>
        <translation>两届成员</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>不再是成员</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Members who stayed for the next edition</source>
        <translation>留任下一届的成员</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the earlier edition at any time.</source>
        <translation>每个条形表示在前一届任何时间曾是成员的所有人。</translation>
    </message>
    <message>
        <source>Where the members of an edition come from</source>
        <translation>一届成员的来源</translation>
    </message>
    <message>
        <source>Each bar is all who were a member of the later edition at any time.</source>
        <translation>每个条形表示在后一届任何时间曾是成员的所有人。</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>There are no two editions with members yet.
Who stays shows here once one edition follows another.</source>
        <translation>尚无两届有成员。
一旦一届接续另一届，留任情况将显示在此处。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two editions</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Members of %1 who stayed for %2</source>
        <translation>留任%2的%1成员</translation>
    </message>
    <message>
        <source>Members of %1 who are not in %2</source>
        <translation>不在%2中的%1成员</translation>
    </message>
    <message>
        <source>Members of %2 who were not in %1</source>
        <translation>不曾在%1中的%2成员</translation>
    </message>
</context>
<context>
    <name>rapporteur::TallyChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>bar, what is counted, count</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2, and nothing else.</source>
        <translation>%1：%2，别无其他。</translation>
    </message>
    <message>
        <source>The bars add up to %1; the longest is “%2” with %3.</source>
        <translation>各条形合计%1；最长的是“%2”，数值为%3。</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelinePainter</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one date to another</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>发布日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n days later than planned</source>
        <translation>
            <numerusform>比计划晚%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier than planned</source>
        <translation>
            <numerusform>比计划早%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is recorded before its start</source>
        <translation>记录的结束早于开始</translation>
    </message>
    <message numerus="yes">
        <source>%n not dated yet</source>
        <translation>
            <numerusform>%n项尚无日期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineReader</name>
    <message>
        <source>Drawing the timeline was stopped.</source>
        <translation>时间线的绘制已中断。</translation>
    </message>
    <message>
        <source>Outputs of no work stream</source>
        <translation>不属于任何工作流的产出</translation>
    </message>
    <message>
        <source>Of no country</source>
        <translation>无国家</translation>
    </message>
    <message>
        <source>Of no organisation</source>
        <translation>无组织</translation>
    </message>
</context>
<context>
    <name>rapporteur::TimelineSheet</name>
    <message numerus="yes">
        <source>%1: %n items, %2.</source>
        <translation>
            <numerusform>%1：%n个项目，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>frozen plan</source>
        <translation>已冻结的计划</translation>
    </message>
    <message>
        <source>Not dated yet</source>
        <translation>尚无日期</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldCharts</name>
    <message>
        <source>Members from %1</source>
        <translation>来自%1的成员</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>%1的产出</translation>
    </message>
    <message>
        <source>Talks from %1</source>
        <translation>来自%1的演讲</translation>
    </message>
    <message>
        <source>Work streams led from %1</source>
        <translation>由%1牵头的工作流</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorldMapChart</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Leads of work streams</source>
        <translation>工作流牵头人</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>按国家分列的成员</translation>
    </message>
    <message>
        <source>Outputs by country</source>
        <translation>按国家分列的产出</translation>
    </message>
    <message>
        <source>Talks by country</source>
        <translation>按国家分列的演讲</translation>
    </message>
    <message>
        <source>Leads of work streams by country</source>
        <translation>按国家分列的工作流牵头人</translation>
    </message>
    <message>
        <source>No members with a country yet.
A country shows on the map once a member&apos;s organisation has one.</source>
        <translation>尚无成员有国家信息。
一旦成员的组织有国家信息，该国将显示在地图上。</translation>
    </message>
    <message>
        <source>No country takes part in this way yet.
It shows on the map once an author, a speaker or a lead has one.</source>
        <translation>尚无国家以这种方式参与。
一旦作者、演讲人或牵头人有国家信息，该国将显示在地图上。</translation>
    </message>
    <message>
        <source>one country</source>
        <translation>一个国家</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n个国家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, number of countries</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No country; one international organisation.</source>
        <translation>没有国家；一个国际组织。</translation>
    </message>
    <message numerus="yes">
        <source>No country; %n international organisations.</source>
        <translation>
            <numerusform>没有国家；%n个国际组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>One country: %1 with %2.</source>
        <translation>一个国家：%1，数值为%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n countries, the most active is %1 with %2.</source>
        <translation>
            <numerusform>%n个国家，最活跃的是%1，数值为%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A member with organisations in several countries counts in each of them; international organisations are not countries.</source>
        <translation>所属组织位于多个国家的成员在每个国家各计一次；国际组织不是国家。</translation>
    </message>
    <message>
        <source>What several countries did together counts for each of them; international organisations are not countries.</source>
        <translation>多个国家共同完成的工作在每个国家各计一次；国际组织不是国家。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not on the map: %1.</source>
        <translation>未在地图上显示：%1。</translation>
    </message>
    <message>
        <source>A country too small to be seen is shown as a circle.</source>
        <translation>面积太小而无法看清的国家以圆圈表示。</translation>
    </message>
    <message>
        <source>The boundaries and names on this map imply no endorsement or acceptance. Map: Natural Earth, in the Equal Earth projection.</source>
        <translation>本地图所示边界和名称不表示认可或接受。地图：Natural Earth，Equal Earth 投影。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>country</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>country, measure, count</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际组织</translation>
    </message>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>其他%n个合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Affiliation</source>
        <translation>所属关系</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>所属关系</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the first day of no longer working there</source>
        <translation>不再在该处工作的第一天</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>何者的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>as registered with IANA</source>
        <translation>按互联网编号分配机构（IANA）登记</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Slides still awaited</source>
        <translation>仍在等待的幻灯片</translation>
    </message>
    <message>
        <source>Outputs past due</source>
        <translation>逾期的产出</translation>
    </message>
    <message>
        <source>Published outputs without a link</source>
        <translation>没有链接的已发布产出</translation>
    </message>
    <message>
        <source>Members without country or organisation</source>
        <translation>没有国家或组织的成员</translation>
    </message>
    <message>
        <source>Work streams without a lead</source>
        <translation>没有牵头人的工作流</translation>
    </message>
    <message>
        <source>Work streams that depend on one person</source>
        <translation>依赖一个人的工作流</translation>
    </message>
    <message>
        <source>Events without talks</source>
        <translation>没有演讲的活动</translation>
    </message>
    <message>
        <source>Published figures that differ from the members</source>
        <translation>与成员人数不符的已公布数据</translation>
    </message>
    <message>
        <source>Named without consent</source>
        <translation>未经同意列名</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>可能的重复记录</translation>
    </message>
    <message>
        <source>Ignored notice</source>
        <translation>已忽略的提示</translation>
    </message>
    <message>
        <source>Ignored notices</source>
        <translation>已忽略的提示</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>the day on which to be told again; empty: never</source>
        <translation>再次提示的日期；空：永不</translation>
    </message>
    <message>
        <source>Frozen plan</source>
        <translation>已冻结的计划</translation>
    </message>
    <message>
        <source>Frozen plans</source>
        <translation>已冻结的计划</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>冻结日期</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planned dates</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>the words of the publication</source>
        <translation>出版物中的文字</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2</source>
        <translation>ISO 3166-1 两位字母代码</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>并不相同</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>此记录</translation>
    </message>
    <message>
        <source>And that one</source>
        <translation>另一记录</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>月度会议</translation>
    </message>
    <message>
        <source>Coffee and coding</source>
        <translation>咖啡与编程</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>网络研讨会</translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation>联席会议</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>冲刺会</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>开始（时间）</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>结束（时间）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>an IANA name such as Europe/Zurich</source>
        <translation>IANA 名称，例如 Europe/Zurich</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>列入历程</translation>
    </message>
    <message>
        <source>shown among the milestones of the group</source>
        <translation>显示在小组的里程碑中</translation>
    </message>
    <message>
        <source>Wording on the journey</source>
        <translation>历程中的措辞</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办组织</translation>
    </message>
    <message>
        <source>the organisation that runs the group</source>
        <translation>负责小组工作的组织</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>the edition before this one</source>
        <translation>此前的一届</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最终报告</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>当前届次</translation>
    </message>
    <message>
        <source>the edition that lists, figures and reports mean unless told otherwise</source>
        <translation>除非另有说明，列表、数据和报告均指这一届</translation>
    </message>
    <message>
        <source>New records are for</source>
        <translation>新记录的对象</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>已公布的数据</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>已公布的数据</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>the figure was published as &quot;about&quot;</source>
        <translation>数据公布时标明为“约”</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>empty: there is one, but it is not recorded</source>
        <translation>空：有网址，但未记录</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>成员资格</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>the first day of no longer being a member</source>
        <translation>不再是成员的第一天</translation>
    </message>
    <message>
        <source>Listed this year</source>
        <translation>今年列名</translation>
    </message>
    <message>
        <source>whether the person agreed for this edition; empty: as for the person</source>
        <translation>本人是否同意在本届列名；空：与人员记录相同</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Statistical office</source>
        <translation>统计局</translation>
    </message>
    <message>
        <source>Other agency</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>学术界</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私营部门</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>none for an international organisation</source>
        <translation>国际组织没有此项</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>a part of the country, such as Flanders</source>
        <translation>国家的一部分，例如佛兰德</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>seen by the secretariat only</source>
        <translation>仅秘书处可见</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>试点研究</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>培训材料</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>构想</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Corrected title</source>
        <translation>更正后的标题</translation>
    </message>
    <message>
        <source>how the title should read, where it was published with a slip</source>
        <translation>如发布时有误，标题应有的写法</translation>
    </message>
    <message>
        <source>Title given by us</source>
        <translation>由我们拟定的标题</translation>
    </message>
    <message>
        <source>the publication itself names none</source>
        <translation>出版物本身没有标题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>合作于</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未征询</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已征询</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>needed for invitations</source>
        <translation>发送邀请所需</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>可否列名</translation>
    </message>
    <message>
        <source>whether the person agreed to be named in public</source>
        <translation>本人是否同意公开列名</translation>
    </message>
    <message>
        <source>Agreed how</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>where the consent is recorded</source>
        <translation>同意意见的记录位置</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Not for the public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>进展说明</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>进展说明</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>出版物</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>出版物</translation>
    </message>
    <message>
        <source>Saved report</source>
        <translation>已保存的报告</translation>
    </message>
    <message>
        <source>For</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Lead of</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Assists in</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Speaker at</source>
        <translation>演讲于</translation>
    </message>
    <message>
        <source>Present at</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Author of</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Workplace of</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Led by the person</source>
        <translation>由此人牵头</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已保存的报告</translation>
    </message>
    <message>
        <source>empty: the edition at hand</source>
        <translation>空：当前使用的届次</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>封面图片</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>担任角色</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Organisation that day</source>
        <translation>当日所属组织</translation>
    </message>
    <message>
        <source>the words of the programme</source>
        <translation>议程中的文字</translation>
    </message>
    <message>
        <source>Stream lead</source>
        <translation>工作流牵头人</translation>
    </message>
    <message>
        <source>Stream leads</source>
        <translation>工作流牵头人</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Work streams</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>WS1</source>
        <translation>WS1</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>读者范围</translation>
    </message>
    <message>
        <source>Successor of</source>
        <translation>前一届</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>约数</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year</extracomment>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Work stream</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>构想</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
</context>
</TS>
