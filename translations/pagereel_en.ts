<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AssetCollector</name>
    <message numerus="yes">
        <source>%n picture(s) of the page could not be fetched.</source>
        <translation>
            <numerusform>%n picture of the page could not be fetched.</numerusform>
            <numerusform>%n pictures of the page could not be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatEdits</name>
    <message numerus="yes">
        <source>%n scenes have another length now.</source>
        <translation>
            <numerusform>%n scene has another length now.</numerusform>
            <numerusform>%n scenes have another length now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are deleted. “Undo” brings them back.</source>
        <translation>
            <numerusform>%n scene is deleted. “Undo” brings it back.</numerusform>
            <numerusform>%n scenes are deleted. “Undo” brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message numerus="yes">
        <source>Duplicate of %n Scenes</source>
        <translation>
            <numerusform>Duplicate of %n Scene</numerusform>
            <numerusform>Duplicate of %n Scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste of %n Scenes</source>
        <translation>
            <numerusform>Paste of %n Scene</numerusform>
            <numerusform>Paste of %n Scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWish</name>
    <message numerus="yes">
        <source>There is no scene %1: the video has %n scenes.</source>
        <translation>
            <numerusform>There is no scene %1: the video has %n scene.</numerusform>
            <numerusform>There is no scene %1: the video has %n scenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>There is no scene %1: the project has %n scene(s).</source>
        <translation>
            <numerusform>There is no scene %1: the project has %n scene.</numerusform>
            <numerusform>There is no scene %1: the project has %n scenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n file(s) of %1 left out, such as %2: links, unreadable ones, odd names, or more than fits.</source>
        <translation>
            <numerusform>%n file of %1 left out, %2: a link, unreadable, with an odd name, or more than fits.</numerusform>
            <numerusform>%n files of %1 left out, such as %2: links, unreadable ones, odd names, or more than fits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateListModel</name>
    <message numerus="yes">
        <source>Shows %n parts of the selected scene besides its headline.</source>
        <translation>
            <numerusform>Shows %n part of the selected scene besides its headline.</numerusform>
            <numerusform>Shows %n parts of the selected scene besides its headline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message numerus="yes">
        <source>a headline of at most %n characters</source>
        <translation>
            <numerusform>a headline of at most %n character</numerusform>
            <numerusform>a headline of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n figures</source>
        <translation>
            <numerusform>at least %n figure</numerusform>
            <numerusform>at least %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n figures</source>
        <translation>
            <numerusform>up to %n figure</numerusform>
            <numerusform>up to %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n features</source>
        <translation>
            <numerusform>at least %n feature</numerusform>
            <numerusform>at least %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n features</source>
        <translation>
            <numerusform>up to %n feature</numerusform>
            <numerusform>up to %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n pictures</source>
        <translation>
            <numerusform>at least %n picture</numerusform>
            <numerusform>at least %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n pictures</source>
        <translation>
            <numerusform>up to %n picture</numerusform>
            <numerusform>up to %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n names or labels</source>
        <translation>
            <numerusform>at least %n name or label</numerusform>
            <numerusform>at least %n names or labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n labels</source>
        <translation>
            <numerusform>up to %n label</numerusform>
            <numerusform>up to %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserEdits</name>
    <message numerus="yes">
        <source>Delete of %n Scenes</source>
        <translation>
            <numerusform>Delete of %n Scene</numerusform>
            <numerusform>Delete of %n Scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n Scenes</source>
        <translation>
            <numerusform>Import of %n Scene</numerusform>
            <numerusform>Import of %n Scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move of %n Scenes</source>
        <translation>
            <numerusform>Move of %n Scene</numerusform>
            <numerusform>Move of %n Scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add of %n File(s)</source>
        <translation>
            <numerusform>Add of %n File</numerusform>
            <numerusform>Add of %n Files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove of %n File(s)</source>
        <translation>
            <numerusform>Remove of %n File</numerusform>
            <numerusform>Remove of %n Files</numerusform>
        </translation>
    </message>
</context>
</TS>
