<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Runsore</source>
        <translation>Über Runsore</translation>
    </message>
    <message>
        <source>Diagnostics are these versions, your screens and the program&apos;s last messages: nothing of your log, and no name of a folder.</source>
        <translation>Diagnosedaten sind diese Versionen, deine Bildschirme und die letzten Meldungen des Programms: nichts aus deinem Tagebuch und kein Name eines Ordners.</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnosedaten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anyone.</source>
        <translation>Kopiert. Lies es, bevor du es jemandem schickst.</translation>
    </message>
    <message>
        <source>I&apos;m sore; should I run? A coach&apos;s rule with its reasons, and a private log.</source>
        <translation>Es tut weh – laufen oder nicht? Die Regel der Trainer mit ihren Gründen und ein Tagebuch, das dir gehört.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you export it. Free software, MIT.</source>
        <translation>Nichts verlässt diesen Computer, außer du exportierst es. Freie Software, MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AnswersZone</name>
    <message>
        <source>Click on the body where it hurts. Nothing sore? Just save.</source>
        <translation>Klick auf dem Körper an, wo es weh tut. Nichts? Dann einfach speichern.</translation>
    </message>
    <message>
        <source>Sore yesterday: %1</source>
        <translation>Schmerzte gestern: %1</translation>
    </message>
    <message>
        <source>Still sore</source>
        <translation>Schmerzt noch</translation>
    </message>
    <message>
        <source>It&apos;s gone</source>
        <translation>Es ist weg</translation>
    </message>
</context>
<context>
    <name>ArrivalList</name>
    <message>
        <source>What the import holds</source>
        <translation>Was der Import enthält</translation>
    </message>
    <message>
        <source>Kind of the selected</source>
        <translation>Art der ausgewählten</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten anhaken</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Alle gezeigten abwählen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} fraglich</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} bekannt</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
</context>
<context>
    <name>ArrivalTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why, and from where</source>
        <translation>Warum, und woher</translation>
    </message>
    <message>
        <source>as you say</source>
        <translation>wie du sagst</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Lässt sich nicht importieren</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <translation>Neben dem Tagebuch</translation>
    </message>
    <message>
        <source>A backup is a checked copy of the whole log, made on the first change of the day or week. Beyond the newest, those that Runsore made are deleted with the next backup; files of your own are never touched. File ▸ Restore… shows what each of them holds.</source>
        <translation>Eine Sicherung ist eine geprüfte Kopie des ganzen Tagebuchs, gemacht bei der ersten Änderung des Tages oder der Woche. Ältere als die neuesten, die Runsore gemacht hat, werden mit der nächsten Sicherung gelöscht; deine eigenen Dateien bleiben immer unberührt. Datei ▸ Wiederherstellen… zeigt, was in jeder steckt.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Automatische Sicherung</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Die neuesten &amp;behalten</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>{region}, level {level}</source>
        <translation>{region}, Stufe {level}</translation>
    </message>
    <message>
        <source>{region}, sore</source>
        <translation>{region}, schmerzt</translation>
    </message>
    <message>
        <source>{region}, not sore</source>
        <translation>{region}, ohne Schmerz</translation>
    </message>
    <message>
        <source>{region}: {level}, {word}</source>
        <translation>{region}: {level}, {word}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Sohlen</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>All advice</source>
        <translation>Alle Empfehlungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem gelaufen</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>{median} ({lower} to {upper}), {count}</source>
        <translation>{median} ({lower} bis {upper}), {count}</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>No run with a time and an effort in these days</source>
        <translation>Kein Lauf mit Zeit und Anstrengung in diesen Tagen</translation>
    </message>
    <message>
        <source>No run with a distance in these days</source>
        <translation>Kein Lauf mit einer Strecke in diesen Tagen</translation>
    </message>
    <message>
        <source>Soreness, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Load (effort × minutes)</source>
        <translation>Belastung (Anstrengung × Minuten)</translation>
    </message>
    <message>
        <source>Load (effort × minutes) by week</source>
        <translation>Belastung (Anstrengung × Minuten) je Woche</translation>
    </message>
    <message>
        <source>Load (effort × minutes) by month</source>
        <translation>Belastung (Anstrengung × Minuten) je Monat</translation>
    </message>
    <message>
        <source>Load (effort × minutes) by year</source>
        <translation>Belastung (Anstrengung × Minuten) je Jahr</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <translation>Strecke, {unit}</translation>
    </message>
    <message>
        <source>Distance by week, {unit}</source>
        <translation>Strecke je Woche, {unit}</translation>
    </message>
    <message>
        <source>Distance by month, {unit}</source>
        <translation>Strecke je Monat, {unit}</translation>
    </message>
    <message>
        <source>Distance by year, {unit}</source>
        <translation>Strecke je Jahr, {unit}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Advice
by week</source>
        <translation>Rat
je Woche</translation>
    </message>
    <message>
        <source>Advice
by month</source>
        <translation>Rat
je Monat</translation>
    </message>
    <message>
        <source>Advice
by year</source>
        <translation>Rat
je Jahr</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>{region}, up to {peak}</source>
        <extracomment>an episode in the chart, its region and its highest level.</extracomment>
        <translation>{region}, bis {peak}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>after the names that have room: and {count} regions more.</extracomment>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message>
        <source>Soreness from {first} to {last}.</source>
        <translation>Schmerz von {first} bis {last}.</translation>
    </message>
    <message>
        <source>No region is shown.</source>
        <translation>Keine Region wird gezeigt.</translation>
    </message>
    <message>
        <source>Days with a run: {days}, {amount} in all.</source>
        <translation>Tage mit einem Lauf: {days}, zusammen {amount}.</translation>
    </message>
    <message>
        <source>Days with a run: {days}.</source>
        <translation>Tage mit einem Lauf: {days}.</translation>
    </message>
    <message>
        <source>{region}: days with an entry {days}, highest {peak} on {peak_day}, last {latest} on {latest_day}.</source>
        <translation>{region}: Tage mit Eintrag {days}, höchste Stufe {peak} am {peak_day}, zuletzt {latest} am {latest_day}.</translation>
    </message>
</context>
<context>
    <name>CheckInDetailView</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>That is the verdict as given then. Today&apos;s rules would say: {verdict}.</source>
        <translation>So war die Einschätzung damals. Nach den Regeln von heute hieße sie: {verdict}.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins selected</source>
        <translation>
            <numerusform>%n Check-in ausgewählt</numerusform>
            <numerusform>%n Check-ins ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a check-in to read all of it.</source>
        <translation>Wähle einen Check-in, um alles davon zu lesen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Was schmerzt</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The verdict as given then, by ruleset {number}, cautious profile.</source>
        <translation>Die Einschätzung von damals, nach Regelwerk {number}, vorsichtiges Profil.</translation>
    </message>
    <message>
        <source>The verdict as given then, by ruleset {number}.</source>
        <translation>Die Einschätzung von damals, nach Regelwerk {number}.</translation>
    </message>
    <message>
        <source>Nothing sore</source>
        <translation>Nichts schmerzt</translation>
    </message>
</context>
<context>
    <name>CheckInTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Where and notes</source>
        <translation>Wo, und Notizen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Nothing sore</source>
        <translation>Nichts schmerzt</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sport or kind</source>
        <translation>Sportart oder Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ascent in metres</source>
        <translation>Anstieg in Metern</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Anstrengung, 1 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number of the activity</source>
        <translation>Nummer der Aktivität</translation>
    </message>
    <message>
        <source>Distances are in</source>
        <translation>Strecken sind in</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Metern</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>A time without colons is in</source>
        <translation>Eine Zeit ohne Doppelpunkt ist in</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>03/04 is the</source>
        <translation>03/04 ist der</translation>
    </message>
    <message>
        <source>3rd of April</source>
        <translation>3. April</translation>
    </message>
    <message>
        <source>4th of March</source>
        <translation>4. März</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Check-ins: %1, workouts: %2, days of recovery: %3</source>
        <translation>Check-ins: %1, Einheiten: %2, Erholungstage: %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Your data is deleted. Runsore closes now.</source>
        <translation>Deine Daten sind gelöscht. Runsore schließt sich jetzt.</translation>
    </message>
    <message>
        <source>Your data is deleted, except for what the system would not let go of. Delete it yourself. Runsore closes now.</source>
        <translation>Deine Daten sind gelöscht, bis auf das, was das System nicht hergab. Lösch es selbst. Runsore schließt sich jetzt.</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>The sample log is open. Go back to your own log to delete your data.</source>
        <translation>Das Beispieltagebuch ist offen. Geh zurück zu deinem eigenen, um deine Daten zu löschen.</translation>
    </message>
    <message>
        <source>Deletes the log, the backups Runsore made of it, the check-in being written, the settings and the program&apos;s messages. What goes and what stays is shown first.</source>
        <translation>Löscht das Tagebuch, die Sicherungen, die Runsore davon gemacht hat, den Check-in, an dem du schreibst, die Einstellungen und die Meldungen des Programms. Vorher wird gezeigt, was geht und was bleibt.</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Alle meine Daten löschen…</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>To delete them, type “{word}”</source>
        <translation>Zum Löschen tipp „{word}“</translation>
    </message>
    <message>
        <source>These {count} files are deleted for good. There is no undo, and no backup of it is left by Runsore. Export the log first if you may want it again.</source>
        <translation>Diese {count} Dateien werden endgültig gelöscht. Das lässt sich nicht rückgängig machen, und Runsore lässt keine Sicherung davon übrig. Exportiere das Tagebuch vorher, falls du es wieder brauchen könntest.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What stays: exports, pictures and copies you made yourself, and backups in folders you chose before the present one.</source>
        <translation>Was bleibt: Exporte, Bilder und Kopien, die du selbst gemacht hast, und Sicherungen in Ordnern, die du vor dem jetzigen gewählt hattest.</translation>
    </message>
    <message>
        <source>Other logs stay too; open one to delete it: {logs}.</source>
        <translation>Auch andere Tagebücher bleiben; öffne eines, um es zu löschen: {logs}.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>1 is very easy, 10 as hard as it gets</source>
        <translation>1 ist sehr leicht, härter als 10 geht es nicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>note an effort</source>
        <translation>Anstrengung notieren</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Runs and exports (*.fit *.gpx *.tcx *.csv *.zip *.gz *.json);;All files (*)</source>
        <translation>Läufe und Exporte (*.fit *.gpx *.tcx *.csv *.zip *.gz *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Finish the import that is open first.</source>
        <translation>Bring zuerst den offenen Import zu Ende.</translation>
    </message>
    <message>
        <source>The columns could not be remembered: {reason}.</source>
        <translation>Die Spalten ließen sich nicht merken: {reason}.</translation>
    </message>
    <message>
        <source>The log is still opening; try again in a moment.</source>
        <translation>Das Tagebuch wird noch geöffnet; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Runsore exports (*.json)</source>
        <translation>Runsore-Exporte (*.json)</translation>
    </message>
    <message>
        <source>Exported 1 record to {path}</source>
        <translation>1 Eintrag exportiert nach {path}</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n records to {path}</source>
        <translation>
            <numerusform>%n Eintrag exportiert nach {path}</numerusform>
            <numerusform>%n Einträge exportiert nach {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>import 1 record</source>
        <translation>1 Eintrag importieren</translation>
    </message>
    <message numerus="yes">
        <source>import %n records</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {new} new</source>
        <translation>Importiert: {new} neu</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed, {deleted} deleted</source>
        <translation>Importiert: {new} neu, {changed} geändert, {deleted} gelöscht</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Als Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Save the data (CSV)…</source>
        <translation>Daten speichern (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Soreness over time</source>
        <translation>Schmerz im Verlauf</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Die Daten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}</source>
        <translation>{path} konnte nicht geschrieben werden: {problem}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>&amp;Everything, as one file (JSON)</source>
        <translation>&amp;Alles, als eine Datei (JSON)</translation>
    </message>
    <message>
        <source>&amp;Tables for a spreadsheet (CSV)</source>
        <translation>&amp;Tabellen für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Loses nothing, and can be imported again here or elsewhere.</source>
        <translation>Verliert nichts und lässt sich hier oder anderswo wieder importieren.</translation>
    </message>
    <message>
        <source>A file for each kind of record. Not for importing again.</source>
        <translation>Eine Datei für jede Art von Eintrag. Nicht zum Wiedereinlesen.</translation>
    </message>
    <message>
        <source>What is exported is not encrypted. Only your own user can read it where Runsore puts it; where it goes from there is yours to decide.</source>
        <translation>Der Export ist nicht verschlüsselt. Wo Runsore ihn ablegt, kann nur dein eigenes Benutzerkonto ihn lesen; wohin er von dort geht, entscheidest du.</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Shoes, route, sleep, what you noticed…</source>
        <translation>Schuhe, Strecke, Schlaf, was dir aufgefallen ist…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Recovery today</source>
        <translation>Erholung heute</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>{level}, {word}</source>
        <translation>{level}, {word}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{region}, week of {day}: {what}</source>
        <translation>{region}, Woche ab {day}: {what}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>{file}: which column says what? Runsore remembers it for such tables.</source>
        <translation>{file}: Welche Spalte sagt was? Runsore merkt es sich für solche Tabellen.</translation>
    </message>
    <message>
        <source>A day is needed, and a distance or a time.</source>
        <translation>Nötig sind ein Tag und eine Strecke oder eine Zeit.</translation>
    </message>
    <message>
        <source>1 workout would be imported. Until then nothing is changed.</source>
        <translation>1 Einheit würde importiert. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>{count} workouts would be imported. Until then nothing is changed.</source>
        <translation>{count} Einheiten würden importiert. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>This is what the import would do. Until then nothing is changed.</source>
        <translation>Das würde der Import tun. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would be imported.</source>
        <translation>Nichts ist angehakt, also würde nichts importiert.</translation>
    </message>
    <message>
        <source>Everything in there is in your log already.</source>
        <translation>Alles darin steht schon in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>The import failed, and nothing was changed.</source>
        <translation>Der Import ist fehlgeschlagen; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Sections</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>Chart of soreness over time</source>
        <translation>Diagramm: Schmerz im Verlauf</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Your log</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>It stays on this computer and only your user may read it. It is not encrypted: whoever can use your account, or holds the disk, can read it. Turn on disk encryption in the system&apos;s settings, lock the screen, and keep copies where you would keep a diary.</source>
        <translation>Es bleibt auf diesem Computer, und nur dein Benutzerkonto darf es lesen. Es ist nicht verschlüsselt: Wer dein Konto benutzen kann oder die Festplatte hat, kann es lesen. Schalte in den Einstellungen des Systems die Verschlüsselung der Festplatte ein, sperr den Bildschirm und heb Kopien dort auf, wo du ein Tagebuch aufheben würdest.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>No program opened the folder {folder}: go there yourself.</source>
        <translation>Kein Programm hat den Ordner {folder} geöffnet: Geh selbst dorthin.</translation>
    </message>
    <message>
        <source>The log&apos;s path is on the clipboard.</source>
        <translation>Der Pfad des Tagebuchs ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Other logs opened lately</source>
        <translation>Andere zuletzt geöffnete Tagebücher</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Diese Liste vergessen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {log}</source>
        <translation>{log} öffnen</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Level {least} or more</source>
        <translation>Stufe {least} oder mehr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Any care</source>
        <translation>Jede Dringlichkeit</translation>
    </message>
    <message>
        <source>{care} or more</source>
        <translation>Ab „{care}“</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Last 2 weeks</source>
        <translation>Letzte 2 Wochen</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Search regions, verdicts, notes</source>
        <translation>Region, Einschätzung, Notiz</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Show all check-ins</source>
        <translation>Alle Check-ins zeigen</translation>
    </message>
    <message>
        <source>No check-ins yet</source>
        <translation>Noch keine Check-ins</translation>
    </message>
    <message>
        <source>Every check-in you save on Today is kept here, with its verdict and reasons.</source>
        <translation>Jeder Check-in, den du unter „Heute“ speicherst, steht hier mit Einschätzung und Gründen.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Tagebuch wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No check-in is as the filters ask.</source>
        <translation>Kein Check-in passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No check-in mentions “{query}”.</source>
        <translation>In keinem Check-in steht „{query}“.</translation>
    </message>
    <message>
        <source>No check-in mentions “{query}” and is as the filters ask.</source>
        <translation>Kein Check-in passt zu den Filtern und enthält „{query}“.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>delete a check-in</source>
        <translation>Check-in löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check-ins</source>
        <translation>
            <numerusform>%n Check-in löschen</numerusform>
            <numerusform>%n Check-ins löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Look around with a sample log</source>
        <translation>&amp;Umschauen mit Beispieltagebuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Runsore</source>
        <translation>&amp;Über Runsore</translation>
    </message>
    <message>
        <source>&amp;New check-in</source>
        <translation>&amp;Neuer Check-in</translation>
    </message>
    <message>
        <source>&amp;Save check-in</source>
        <translation>Check-in &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Open log…</source>
        <translation>Tagebuch &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MergeCounts</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed later than here</source>
        <translation>später geändert als hier</translation>
    </message>
    <message>
        <source>deleted there, so deleted here too</source>
        <translation>dort gelöscht, also auch hier</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>older than here, so left out</source>
        <translation>älter als hier, wird weggelassen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OverlaidWindow</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>&amp;Forget this list</source>
        <translation>Diese Liste &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show in Log</source>
        <translation>Im Tagebuch zeigen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PainSlider</name>
    <message>
        <source>Clear: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: ohne Angabe</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Planned session</source>
        <translation>Geplante Einheit</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Planned distance</source>
        <translation>Geplante Strecke</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Planned time in minutes</source>
        <translation>Geplante Zeit in Minuten</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>any terrain</source>
        <translation>Gelände egal</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Geplant für heute</translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>What can be done?</source>
        <translation>Was lässt sich tun?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Logs (*.db)</source>
        <translation>Tagebücher (*.db)</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The log is damaged</source>
        <translation>Das Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Was sich lesen ließ</translation>
    </message>
    <message>
        <source>Go on with what was read</source>
        <translation>Mit dem Gelesenen weitermachen</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Die neueste brauchbare Sicherung</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Mit der Sicherung weitermachen</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>Ein neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The log %1 does not hold all that was saved. It is kept under another name beside the one you choose here; until then nothing is changed.</source>
        <translation>Im Tagebuch %1 ist nicht alles, was gespeichert war. Es bleibt unter anderem Namen neben dem erhalten, was du hier wählst; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>One of these entries may hold a value that was not saved; look at it in Log: {days}.</source>
        <translation>In einem dieser Einträge steht vielleicht ein Wert, der so nicht gespeichert war; sieh ihn dir im Tagebuch an: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these entries may hold a value that was not saved; look at them in Log: {days}.</source>
        <translation>
            <numerusform>In %n dieser Einträge steht vielleicht ein Wert, der so nicht gespeichert war; sieh ihn dir im Tagebuch an: {days}.</numerusform>
            <numerusform>In %n dieser Einträge steht vielleicht ein Wert, der so nicht gespeichert war; sieh sie dir im Tagebuch an: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>and other days</source>
        <translation>und andere Tage</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemacht am %1.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing, but there may have been more.</source>
        <translation>Soweit bekannt fehlt nichts; es kann aber mehr gewesen sein.</translation>
    </message>
    <message>
        <source>One entry is named in it but could not be read; there may have been more.</source>
        <translation>Ein Eintrag wird darin genannt, ließ sich aber nicht lesen; es können mehr gewesen sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are named in it but could not be read; there may have been more.</source>
        <translation>
            <numerusform>%n Eintrag wird darin genannt, ließ sich aber nicht lesen; es können mehr gewesen sein.</numerusform>
            <numerusform>%n Einträge werden darin genannt, ließen sich aber nicht lesen; es können mehr gewesen sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryEditor</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Hours of sleep last night</source>
        <translation>Schlaf der letzten Nacht in Stunden</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute gemacht</translation>
    </message>
    <message>
        <source>Slept last night</source>
        <translation>Letzte Nacht geschlafen</translation>
    </message>
</context>
<context>
    <name>RegionChecks</name>
    <message>
        <source>Regions shown</source>
        <translation>Gezeigte Regionen</translation>
    </message>
</context>
<context>
    <name>RegionChoices</name>
    <message>
        <source>Regions of the body</source>
        <translation>Regionen des Körpers</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Find a region</source>
        <translation>Region finden</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>RegionsCard</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Die neuesten zeigen</translation>
    </message>
    <message>
        <source>The regions sore in this period, the latest first</source>
        <translation>Die Regionen, die in dieser Zeit schmerzten, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Runsore stays here for your reminders. Quit it from this icon&apos;s menu.</source>
        <translation>Runsore bleibt hier für deine Erinnerungen. Beenden kannst du es im Menü dieses Symbols.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Check in every morning</source>
        <translation>Jeden Morgen ans Eintragen erinnern</translation>
    </message>
    <message>
        <source>On the morning after a run, ask how it feels</source>
        <translation>Am Morgen nach einem Lauf fragen, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster zu ist</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not before this time of day</source>
        <translation>Nicht vor dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <translation>Im Infobereich starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Start with the window minimised when I log in</source>
        <translation>Mit minimiertem Fenster starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>A reminder comes once a day, not if you have checked in already, and can be put off by an hour. It needs Runsore to be running.</source>
        <translation>Eine Erinnerung kommt einmal am Tag, aber nicht, wenn du schon etwas eingetragen hast, und lässt sich um eine Stunde verschieben. Runsore muss dafür laufen.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so a reminder is shown in the window only, and closing the window ends Runsore.</source>
        <translation>Dieser Desktop hat keinen Infobereich, darum erscheint eine Erinnerung nur im Fenster, und mit dem Fenster endet auch Runsore.</translation>
    </message>
    <message>
        <source>Starting when you log in puts one small file into your autostart folder; taking the tick away removes it.</source>
        <translation>Der Start beim Anmelden legt eine kleine Datei in deinen Autostart-Ordner; ohne Haken verschwindet sie wieder.</translation>
    </message>
    <message>
        <source>Starting when you log in is not offered on this system.</source>
        <translation>Der Start beim Anmelden wird auf diesem System nicht angeboten.</translation>
    </message>
    <message>
        <source>The autostart entry could not be changed: {reason}.</source>
        <translation>Der Autostart-Eintrag ließ sich nicht ändern: {reason}.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Check in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>How does it feel today? A check-in takes a moment.</source>
        <translation>Wie fühlt es sich heute an? Ein Check-in dauert einen Moment.</translation>
    </message>
    <message>
        <source>You ran yesterday. How does it feel this morning?</source>
        <translation>Du bist gestern gelaufen. Wie fühlt es sich heute früh an?</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>&amp;All regions</source>
        <translation>&amp;Alle Regionen</translation>
    </message>
    <message>
        <source>Tick some to hand over only those.</source>
        <translation>Hak einige an, um nur diese weiterzugeben.</translation>
    </message>
    <message>
        <source>Include my &amp;notes</source>
        <translation>Meine &amp;Notizen aufnehmen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 2 weeks</source>
        <translation>Letzte 2 Wochen</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Only these regions</source>
        <translation>Nur diese Regionen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for a physio or doctor</source>
        <translation>Bericht für Physio- oder Arztpraxis</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Tagebuch wird gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The paper could not be remembered: {problem}</source>
        <translation>Das Papier ließ sich nicht merken: {problem}</translation>
    </message>
    <message>
        <source>The file is not encrypted; where it goes from here is yours to decide.</source>
        <translation>Die Datei ist nicht verschlüsselt; wohin sie von hier geht, entscheidest du.</translation>
    </message>
    <message>
        <source>There is no entry from {period}. Choose another period or other regions.</source>
        <translation>Aus {period} gibt es keinen Eintrag. Wähle einen anderen Zeitraum oder andere Regionen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht ließ sich nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The log is still opening; try again in a moment.</source>
        <translation>Das Tagebuch wird noch geöffnet; versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Days of recovery</source>
        <translation>Erholungstage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Backups in %1</source>
        <translation>Sicherungen in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The backup takes the place of your log. The log of now is kept beside it under another name, and the backup stays where it is.</source>
        <translation>Die Sicherung tritt an die Stelle deines Tagebuchs. Das jetzige bleibt daneben unter anderem Namen erhalten, und die Sicherung bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Add workout</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>With your runs in the log, Runsore sees what a soreness followed and when a plan is much longer than what your legs are used to. Drop files from your watch or Strava&apos;s export on this window, or add a workout by hand.</source>
        <translation>Stehen deine Läufe im Tagebuch, sieht Runsore, worauf ein Schmerz folgte und wann ein Plan viel länger ist, als deine Beine es gewohnt sind. Zieh Dateien deiner Uhr oder den Export von Strava auf dieses Fenster oder füg eine Einheit von Hand hinzu.</translation>
    </message>
    <message>
        <source>Add a workout</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Tagebuch wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>1 workout</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>add a workout</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>edit a workout</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>delete a workout</source>
        <translation>Einheit löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n workouts</source>
        <translation>
            <numerusform>%n Einheit löschen</numerusform>
            <numerusform>%n Einheiten löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>There is no backup in %1 yet: make one with Back up now.</source>
        <translation>In %1 gibt es noch keine Sicherung: Leg mit „Jetzt sichern“ eine an.</translation>
    </message>
    <message>
        <source>The log is there again.</source>
        <translation>Das Tagebuch ist wieder da.</translation>
    </message>
    <message>
        <source>Done. The log of before is kept as %1</source>
        <translation>Fertig. Das vorige Tagebuch bleibt erhalten als %1</translation>
    </message>
</context>
<context>
    <name>SampleLook</name>
    <message>
        <source>Back to my own log</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Writing a sample log: a year of a runner who does not exist…</source>
        <translation>Ein Beispieltagebuch wird geschrieben: ein Jahr von jemandem, den es nicht gibt…</translation>
    </message>
    <message>
        <source>This is a sample: a year of a runner who does not exist. Try anything; your own log is untouched, and nothing is kept from here.</source>
        <translation>Das ist ein Beispiel: ein Jahr von jemandem, den es nicht gibt. Probier alles aus; dein eigenes Tagebuch bleibt unberührt, und von hier wird nichts behalten.</translation>
    </message>
    <message>
        <source>The sample log could not be written: {reason}.</source>
        <translation>Das Beispieltagebuch ließ sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>The settings could not be kept: %1</source>
        <translation>Die Einstellungen ließen sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Cautious rests every sore joint, tendon and bone, as some public health advice does.</source>
        <translation>„Vorsichtig“ lässt jedes schmerzende Gelenk, jede schmerzende Sehne und jeden schmerzenden Knochen pausieren, wie es manche Gesundheitsstellen raten.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>Auf der Körperkarte</translation>
    </message>
    <message>
        <source>Walk over the body map</source>
        <translation>Über die Körperkarte gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Add or remove the region</source>
        <translation>Region hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Set its level; 1 then 0 is ten</source>
        <translation>Stufe setzen; 1, dann 0 heißt zehn</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Zoom the body map</source>
        <translation>Körperkarte vergrößern</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>See all of it again</source>
        <translation>Wieder alles sehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>On a level</source>
        <translation>Auf einer Stufe</translation>
    </message>
    <message>
        <source>Change it by one</source>
        <translation>Um eins ändern</translation>
    </message>
    <message>
        <source>Change it by two</source>
        <translation>Um zwei ändern</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>To 0, to 10</source>
        <translation>Auf 0, auf 10</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>In the tables of Log and Runs</source>
        <translation>In den Tabellen von Tagebuch und Läufe</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>On the chart of Trends</source>
        <translation>Auf dem Diagramm im Verlauf</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Read out day by day</source>
        <translation>Tag für Tag ablesen</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>To the first day, to today</source>
        <translation>Zum ersten Tag, zu heute</translation>
    </message>
    <message>
        <source>Put the read-out away</source>
        <translation>Ablesung ausblenden</translation>
    </message>
    <message>
        <source>On the calendar and the weeks</source>
        <translation>Auf dem Kalender und den Wochen</translation>
    </message>
    <message>
        <source>Walk over the days</source>
        <translation>Über die Tage gehen</translation>
    </message>
    <message>
        <source>To the first, to the last week</source>
        <translation>Zur ersten, zur letzten Woche</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
</context>
<context>
    <name>SpotCardWidget</name>
    <message>
        <source>More about this</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>It&apos;s gone</source>
        <translation>Es ist weg</translation>
    </message>
    <message>
        <source>No pain left here: level 0 for today</source>
        <translation>Hier schmerzt nichts mehr: Stufe 0 für heute</translation>
    </message>
    <message>
        <source>Remove this region from the check-in</source>
        <translation>Diese Region aus dem Check-in nehmen</translation>
    </message>
</context>
<context>
    <name>StandOutList</name>
    <message>
        <source>Nothing stands out. A pattern is only named when it was seen at least five times and chance hardly explains it.</source>
        <translation>Nichts fällt auf. Ein Muster wird erst genannt, wenn es mindestens fünfmal zu sehen war und der Zufall es kaum erklärt.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>&amp;Open Runsore</source>
        <translation>Runsore &amp;öffnen</translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation>In einer &amp;Stunde erinnern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Same as yesterday</source>
        <translation>Wie gestern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the check-in as it was saved</source>
        <translation>Den Check-in lassen, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this check-in in your log (Ctrl+S)</source>
        <translation>Diesen Check-in ins Tagebuch aufnehmen (Strg+S)</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Save the check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>The check-in you were writing is set aside.</source>
        <translation>Der Check-in, an dem du warst, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk: %1.</source>
        <translation>Der Entwurf lässt sich nicht auf die Festplatte schreiben: %1.</translation>
    </message>
    <message>
        <source>What you were changing is deleted; Save makes it anew.</source>
        <translation>Was du geändert hast, ist gelöscht; Speichern legt es neu an.</translation>
    </message>
</context>
<context>
    <name>TrendsCards</name>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>How the advice worked</source>
        <translation>Wie die Empfehlungen wirkten</translation>
    </message>
    <message>
        <source>How a region&apos;s level changed by the next morning: the median, and the middle half of the mornings. Below 0 is better.</source>
        <translation>Wie sich die Stufe einer Region bis zum nächsten Morgen änderte: der Median und die mittlere Hälfte der Morgen. Unter 0 ist besser.</translation>
    </message>
    <message>
        <source>No two mornings in a row yet. Check in on two days running to see this.</source>
        <translation>Noch keine zwei Tage nacheinander. Trag an zwei Tagen in Folge etwas ein, dann siehst du es hier.</translation>
    </message>
    <message>
        <source>Worst level of each day</source>
        <translation>Höchste Stufe jedes Tages</translation>
    </message>
    <message>
        <source>A day without an entry stays empty. Choose a day to see it in the chart.</source>
        <translation>Ein Tag ohne Eintrag bleibt leer. Wähle einen Tag, um ihn im Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>Regions by week</source>
        <translation>Regionen nach Wochen</translation>
    </message>
    <message>
        <source>The worst level of each week, the latest regions first.</source>
        <translation>Die höchste Stufe jeder Woche, die neuesten Regionen zuerst.</translation>
    </message>
    <message>
        <source>Where it was sore in the period</source>
        <translation>Wo es in dieser Zeit schmerzte</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>Gefärbt nach</translation>
    </message>
    <message>
        <source>Worst level</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>Mittlere Stufe</translation>
    </message>
    <message>
        <source>Choose a region to see it alone in the chart.</source>
        <translation>Wähle eine Region, um sie allein im Diagramm zu sehen.</translation>
    </message>
</context>
<context>
    <name>TrendsHead</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Runs by</source>
        <translation>Läufe nach</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Reading the log…</source>
        <translation>Tagebuch wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Save a check-in on Today, or add a run on Runs. From then on you see here how each region goes, day by day, with your runs under it.</source>
        <translation>Speichere unter „Heute“ einen Check-in oder füg unter „Läufe“ einen Lauf hinzu. Von da an siehst du hier Tag für Tag, wie es jeder Region geht, mit deinen Läufen darunter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Something went wrong that Runsore did not expect.</source>
        <translation>Etwas ging schief, womit Runsore nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>What was saved is safe. If it happens again, copy the details and send them to the project; they hold nothing of your log.</source>
        <translation>Was gespeichert war, ist sicher. Passiert es wieder, kopier die Einzelheiten und schick sie dem Projekt; aus deinem Tagebuch steht nichts darin.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Verdict: nothing to judge yet</source>
        <translation>Einschätzung: noch nichts zu sagen</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Einschätzung: %1</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show why</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Runsore</source>
        <translation>Willkommen bei Runsore</translation>
    </message>
    <message>
        <source>Both can be changed later in Settings.</source>
        <translation>Beides lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>I’m sore; should I run?</source>
        <translation>Es tut weh – laufen oder nicht?</translation>
    </message>
    <message>
        <source>Click where it hurts and say how much. The answer follows at once, with its reasons and where they come from.</source>
        <translation>Klick an, wo es weh tut, und sag, wie sehr. Die Antwort folgt sofort, mit ihren Gründen und woher sie stammen.</translation>
    </message>
    <message>
        <source>Saved day by day, it shows what keeps coming back, and after which sessions.</source>
        <translation>Tag für Tag gespeichert zeigt es, was immer wiederkommt und nach welchen Einheiten.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that is yours. No account, no internet.</source>
        <translation>Alles bleibt auf diesem Computer, in einer Datei, die dir gehört. Kein Konto, kein Internet.</translation>
    </message>
    <message>
        <source>It is no training plan and no medical device. It only ever makes a plan easier, and it says when someone should look at it.</source>
        <translation>Es ist kein Trainingsplan und kein Medizinprodukt. Es macht einen Plan immer nur leichter, und es sagt, wann es jemand untersuchen sollte.</translation>
    </message>
    <message>
        <source>&amp;Begin with my own log</source>
        <translation>Mit &amp;meinem Tagebuch beginnen</translation>
    </message>
    <message>
        <source>&amp;Look around with a sample log</source>
        <translation>Mit einem &amp;Beispieltagebuch umschauen</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Log an earlier moment or another day</source>
        <translation>Einen früheren Zeitpunkt oder anderen Tag eintragen</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Heute, früher</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Day and time of the check-in</source>
        <translation>Tag und Uhrzeit des Check-ins</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>noch etwa {count} Sekunden</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
</context>
<context>
    <name>WorkoutDialog</name>
    <message>
        <source>Edit workout</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Add workout</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>h:mm, such as 0:45</source>
        <translation>h:mm, zum Beispiel 0:45</translation>
    </message>
    <message>
        <source>How hard was it, from 1 to 10?</source>
        <translation>Wie hart war es, von 1 bis 10?</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Distance in miles</source>
        <translation>Strecke in Meilen</translation>
    </message>
    <message>
        <source>Distance in km</source>
        <translation>Strecke in km</translation>
    </message>
    <message>
        <source>Ascent in feet</source>
        <translation>Anstieg in Fuß</translation>
    </message>
    <message>
        <source>Ascent in metres</source>
        <translation>Anstieg in Metern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Write a number, such as 8.5.</source>
        <translation>Schreib eine Zahl, zum Beispiel 8,5.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 1:05.</source>
        <translation>Schreib Stunden und Minuten, zum Beispiel 1:05.</translation>
    </message>
    <message>
        <source>That is more than can be right.</source>
        <translation>Das ist mehr, als stimmen kann.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Schreib 0 oder mehr.</translation>
    </message>
    <message>
        <source>Write more than 0, or leave it empty.</source>
        <translation>Schreib mehr als 0 oder lass es leer.</translation>
    </message>
</context>
<context>
    <name>WorkoutTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace / mi</source>
        <translation>Tempo / mi</translation>
    </message>
    <message>
        <source>Pace / km</source>
        <translation>Tempo / km</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Ascent, ft</source>
        <translation>Anstieg, ft</translation>
    </message>
    <message>
        <source>Ascent, m</source>
        <translation>Anstieg, m</translation>
    </message>
    <message>
        <source>Sore that day</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>kein Check-in</translation>
    </message>
    <message>
        <source>next morning: {regions}</source>
        <translation>danach: {regions}</translation>
    </message>
</context>
<context>
    <name>_DateAnswer</name>
    <message>
        <source>Set a date</source>
        <translation>Datum angeben</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Datum entfernen</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Click a region and set its level; what to do about it appears here.</source>
        <translation>Klick eine Region an und setz ihre Stufe; hier erscheint, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>_ReasonRow</name>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Show in the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>doms_curve</name>
    <message>
        <source>strongest between 24 and 72 hours</source>
        <translation>am stärksten zwischen 24 und 72 Stunden</translation>
    </message>
    <message>
        <source>hours after the workout</source>
        <translation>Stunden nach dem Training</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a short date is written, by the letters of QLocale; German: d. MMM yyyy</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A short date without its year, by the letters of QLocale; German: d. MMM</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>trends_hint</name>
    <message>
        <source>One day so far. Check in again tomorrow, and a line joins the two; a day without an entry stays open.</source>
        <translation>Bisher ein Tag. Trag morgen wieder etwas ein, dann verbindet eine Linie die beiden; ein Tag ohne Eintrag bleibt offen.</translation>
    </message>
    <message>
        <source>Nothing was logged in this period. Choose a longer one to look back.</source>
        <translation>In diesem Zeitraum ist nichts eingetragen. Wähle einen längeren, um zurückzublicken.</translation>
    </message>
    <message>
        <source>No soreness was logged yet, only runs.</source>
        <translation>Bisher sind nur Läufe eingetragen, keine Schmerzen.</translation>
    </message>
    <message>
        <source>No region is ticked.</source>
        <translation>Keine Region ist angehakt.</translation>
    </message>
    <message>
        <source>Nothing was sore in this period. Tick a region to see it anyway.</source>
        <translation>In diesem Zeitraum schmerzte nichts. Hak eine Region an, um sie trotzdem zu sehen.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>this region has no side; write &apos;{area}&apos;</source>
        <translation>diese Region hat keine Seite; schreib &apos;{area}&apos;</translation>
    </message>
    <message>
        <source>this region has two sides; write &apos;left-{key}&apos; or &apos;right-{key}&apos;</source>
        <translation>diese Region hat zwei Seiten; schreib &apos;left-{key}&apos; oder &apos;right-{key}&apos;</translation>
    </message>
    <message>
        <source>not a region of the body map</source>
        <translation>keine Region der Körperkarte</translation>
    </message>
    <message>
        <source>this region is named twice; give each region once</source>
        <translation>diese Region ist zweimal genannt; nenn jede nur einmal</translation>
    </message>
    <message>
        <source>give at least one of rest, moving, after, morning</source>
        <translation>gib mindestens eines von rest, moving, after, morning an</translation>
    </message>
    <message>
        <source>lies after the day of the check-in, {day}</source>
        <translation>liegt nach dem Tag des Check-ins, {day}</translation>
    </message>
    <message>
        <source>has no offset from UTC, such as +01:00</source>
        <translation>hat keinen Abstand zu UTC, zum Beispiel +01:00</translation>
    </message>
    <message>
        <source>is no moment a calendar can hold</source>
        <translation>ist kein Zeitpunkt, den ein Kalender kennt</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 10</source>
        <translation>muss eine ganze Zahl von 0 bis 10 sein</translation>
    </message>
    <message>
        <source>lies after the day of the entry, {day}</source>
        <translation>liegt nach dem Tag des Eintrags, {day}</translation>
    </message>
    <message>
        <source>must be a number from 0 to 24</source>
        <translation>muss eine Zahl von 0 bis 24 sein</translation>
    </message>
    <message>
        <source>must be a number 0 or more</source>
        <translation>muss eine Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>muss eine Zahl über 0 sein</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}</source>
        <translation>muss eine ganze Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>is required; give an empty array if nothing hurts</source>
        <translation>fehlt; gib eine leere Liste an, wenn nichts weh tut</translation>
    </message>
    <message>
        <source>is required, a date such as 2026-03-02</source>
        <translation>fehlt, ein Datum wie 2026-03-02</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{path}: is already there and not made by Runsore; choose another name.</source>
        <translation>{path}: gibt es schon und ist nicht von Runsore gemacht; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {problem}; choose another place.</source>
        <translation>{path}: lässt sich nicht schreiben: {problem}; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>ist größer als 1 MB</translation>
    </message>
    <message>
        <source>is empty; give a JSON object</source>
        <translation>ist leer; gib ein JSON-Objekt an</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>is not JSON at line {line}, column {column}</source>
        <translation>ist kein JSON in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this key stands twice in one object</source>
        <translation>dieser Schlüssel steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>is not a key that Runsore knows here</source>
        <translation>ist kein Schlüssel, den Runsore hier kennt</translation>
    </message>
    <message>
        <source>must be a JSON array</source>
        <translation>muss eine JSON-Liste sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be one of {words}</source>
        <translation>muss eines von diesen sein: {words}</translation>
    </message>
    <message>
        <source>must be a date such as 2026-03-02</source>
        <translation>muss ein Datum wie 2026-03-02 sein</translation>
    </message>
    <message>
        <source>must be a date and time with an offset, such as 2026-03-02T07:10:00+01:00</source>
        <translation>muss Datum und Uhrzeit mit Abstand zu UTC sein, wie 2026-03-02T07:10:00+01:00</translation>
    </message>
    <message>
        <source>are more than Runsore can import</source>
        <translation>sind mehr, als Runsore importieren kann</translation>
    </message>
    <message>
        <source>this identity stands twice in the file</source>
        <translation>diese Kennung steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>goes on after the end of the export</source>
        <translation>geht nach dem Ende des Exports weiter</translation>
    </message>
    <message>
        <source>is not a Runsore export</source>
        <translation>ist kein Runsore-Export</translation>
    </message>
    <message>
        <source>was written by a newer Runsore: install the newest version</source>
        <translation>wurde von einem neueren Runsore geschrieben: Installiere die neueste Version</translation>
    </message>
    <message>
        <source>must follow the version, as a JSON array</source>
        <translation>muss als JSON-Liste auf die Version folgen</translation>
    </message>
    <message>
        <source>is the last thing in the file, which is cut short</source>
        <translation>ist das Letzte in der Datei, die abgeschnitten ist</translation>
    </message>
    <message>
        <source>is not JSON: {wanted} should stand here</source>
        <translation>ist kein JSON: Hier müsste {wanted} stehen</translation>
    </message>
    <message>
        <source>is not JSON, or cut short</source>
        <translation>ist kein JSON oder abgeschnitten</translation>
    </message>
    <message>
        <source>is not JSON, or longer than four million characters</source>
        <translation>ist kein JSON oder länger als vier Millionen Zeichen</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>ist größer als {megabytes} MB</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>must be the same as updated_at</source>
        <translation>muss gleich updated_at sein</translation>
    </message>
    <message>
        <source>must be an identity such as 0f8fad5b-d9cb-469f-a165-70867728950e</source>
        <translation>muss eine Kennung wie 0f8fad5b-d9cb-469f-a165-70867728950e sein</translation>
    </message>
    <message>
        <source>is required, one of {words}</source>
        <translation>fehlt, eines von diesen: {words}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>When moving</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>An hour after</source>
        <translation>Eine Stunde danach</translation>
    </message>
    <message>
        <source>On waking</source>
        <translation>Beim Aufwachen</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Zu spüren</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Fühlt sich an</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>In the warm-up</source>
        <translation>Beim Einlaufen</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Laufstil</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Seen by a professional</source>
        <translation>Untersucht am</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>etwas hart</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr hart</translation>
    </message>
    <message>
        <source>as hard as it gets</source>
        <translation>härter geht es nicht</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read; the defaults are used.</source>
        <translation>Die Einstellungen in {path} ließen sich nicht lesen; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The setting “{setting}” in {path} has no known value; its default is used.</source>
        <translation>Die Einstellung „{setting}“ in {path} hat keinen bekannten Wert; es gilt ihre Voreinstellung.</translation>
    </message>
    <message>
        <source>There is no log at {log} to back up: name another with --log.</source>
        <translation>Unter {log} gibt es kein Tagebuch zum Sichern: Nenn mit --log ein anderes.</translation>
    </message>
    <message>
        <source>The backup {backup} is empty: choose another one.</source>
        <translation>Die Sicherung {backup} ist leer: Wähle eine andere.</translation>
    </message>
    <message>
        <source>The backup {backup} is damaged.</source>
        <translation>Die Sicherung {backup} ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: choose another folder.</source>
        <translation>In {folder} ist kein Platz für eine Sicherung: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A backup may not be written to {folder}: choose another folder.</source>
        <translation>Nach {folder} darf keine Sicherung geschrieben werden: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be made ({error}): try again or choose another folder.</source>
        <translation>Die Sicherung in {folder} ist nicht gelungen ({error}): Versuch es noch einmal oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backups in {folder} cannot be read ({problem}): check the folder.</source>
        <translation>Die Sicherungen in {folder} lassen sich nicht lesen ({problem}): Prüf den Ordner.</translation>
    </message>
    <message>
        <source>The log {path} is read-only: allow writing to the file and its folder.</source>
        <translation>Das Tagebuch {path} ist schreibgeschützt: Erlaub das Schreiben in die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so the log {path} was not changed: free some space and try again.</source>
        <translation>Die Festplatte ist voll, darum wurde das Tagebuch {path} nicht geändert: Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened: check that you may use the file and its folder.</source>
        <translation>Das Tagebuch {path} lässt sich nicht öffnen: Prüf, ob du die Datei und ihren Ordner benutzen darfst.</translation>
    </message>
    <message>
        <source>The log {path} is damaged: open it in the window, which recovers what can be read and shows the newest backup.</source>
        <translation>Das Tagebuch {path} ist beschädigt: Öffne es im Fenster, das rettet, was sich lesen lässt, und die neueste Sicherung zeigt.</translation>
    </message>
    <message>
        <source>The file {path} is not a Runsore log: choose another file.</source>
        <translation>Die Datei {path} ist kein Runsore-Tagebuch: Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer Runsore (schema {revision}): install the newest version.</source>
        <translation>Das Tagebuch {path} wurde von einem neueren Runsore geschrieben (Schema {revision}): Installiere die neueste Version.</translation>
    </message>
    <message>
        <source>The log {path} was written by an older Runsore: open it once in the window to update it.</source>
        <translation>Das Tagebuch {path} wurde von einem älteren Runsore geschrieben: Öffne es einmal im Fenster, um es zu erneuern.</translation>
    </message>
    <message>
        <source>The log {path} is being used by another program: close that one and try again.</source>
        <translation>Das Tagebuch {path} wird von einem anderen Programm benutzt: Schließ dieses und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed while the log {path} was in use: check the disk and restore a backup if the log does not open.</source>
        <translation>Die Festplatte versagte, während das Tagebuch {path} benutzt wurde: Prüf die Festplatte und stell eine Sicherung wieder her, falls sich das Tagebuch nicht öffnet.</translation>
    </message>
    <message>
        <source>The log {path} refused a value, so nothing was saved ({error}): correct it and try again.</source>
        <translation>Das Tagebuch {path} hat einen Wert abgelehnt, darum wurde nichts gespeichert ({error}): Berichtige ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A text is too long for the log {path}, so nothing was saved: shorten it.</source>
        <translation>Ein Text ist zu lang für das Tagebuch {path}, darum wurde nichts gespeichert: Kürze ihn.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened: a part of its folder&apos;s name is a file.</source>
        <translation>Das Tagebuch {path} lässt sich nicht öffnen: Ein Teil des Ordnernamens ist eine Datei.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened: its name is too long.</source>
        <translation>Das Tagebuch {path} lässt sich nicht öffnen: Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The log {path} could not be used ({error}): try again or restore a backup.</source>
        <translation>Das Tagebuch {path} ließ sich nicht benutzen ({error}): Versuch es noch einmal oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The log {path} is gone, empty or overwritten, but there are backups of it: choose one of them.</source>
        <translation>Das Tagebuch {path} ist weg, leer oder überschrieben, aber es gibt Sicherungen davon: Wähle eine davon.</translation>
    </message>
    <message>
        <source>The log {path} was moved, deleted or replaced while it was open, so nothing was saved: put it back, or open the log again with File, Open log.</source>
        <translation>Das Tagebuch {path} wurde verschoben, gelöscht oder ersetzt, während es offen war, darum wurde nichts gespeichert: Leg es zurück oder öffne es wieder mit „Datei“, „Tagebuch öffnen“.</translation>
    </message>
    <message>
        <source>The log {path} could not be brought to the present schema and was left as it was: restore a backup.</source>
        <translation>Das Tagebuch {path} ließ sich nicht auf das jetzige Schema bringen und blieb, wie es war: Stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The log holds a {what} (id {identity}) that this version of Runsore cannot read ({error}): install the newest version or restore a backup.</source>
        <translation>Im Tagebuch steht ein Eintrag ({what}, Kennung {identity}), den diese Version von Runsore nicht lesen kann ({error}): Installiere die neueste Version oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A text holds half a character, so the log {path} was not changed: retype it.</source>
        <translation>Ein Text enthält ein halbes Zeichen, darum wurde das Tagebuch {path} nicht geändert: Tipp ihn neu.</translation>
    </message>
    <message>
        <source>In the log {path} {entries}{of} changed since saved, by a fault of the disk or by another program: open it in the window, which shows what can be done.</source>
        <translation>Im Tagebuch {path} steht nicht mehr, was gespeichert wurde ({entries}{of}), durch einen Fehler der Festplatte oder ein anderes Programm: Öffne es im Fenster, das zeigt, was sich tun lässt.</translation>
    </message>
    <message>
        <source> of {days} and other days</source>
        <translation> vom {days} und von anderen Tagen</translation>
    </message>
    <message>
        <source> of {days}</source>
        <translation> vom {days}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>workout</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>day of recovery</source>
        <translation>Erholungstag</translation>
    </message>
    <message>
        <source>deleted record</source>
        <translation>gelöschter Eintrag</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Nothing of the log {log} could be read: restore a backup.</source>
        <translation>Vom Tagebuch {log} ließ sich nichts lesen: Stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The log is still opening; try again in a moment.</source>
        <translation>Das Tagebuch wird noch geöffnet; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Run as planned</source>
        <translation>Lauf wie geplant</translation>
    </message>
    <message>
        <source>Easy run is fine</source>
        <translation>Locker laufen geht</translation>
    </message>
    <message>
        <source>Shorten it and watch</source>
        <translation>Kürzen und beobachten</translation>
    </message>
    <message>
        <source>Not today: rest or cross-train</source>
        <translation>Heute nicht: Pause oder Alternativtraining</translation>
    </message>
    <message>
        <source>Not today: rest</source>
        <translation>Heute nicht: Pause</translation>
    </message>
    <message>
        <source>Soreness report</source>
        <translation>Schmerzbericht</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Made on {day} with Runsore</source>
        <translation>Erstellt am {day} mit Runsore</translation>
    </message>
    <message>
        <source>A runner&apos;s own record of soreness, to bring to a physiotherapist or physician. Levels are the highest of the day on a scale from 0 to 10: 0 none, 1 to 3 mild, 4 and 5 moderate, 6 and more a reason to stop. A day without an entry says nothing.</source>
        <translation>Eigene Aufzeichnungen über Schmerzen beim Laufen, zum Mitbringen in Physiotherapie oder Arztpraxis. Stufen sind die höchsten des Tages auf einer Skala von 0 bis 10: 0 nichts, 1 bis 3 leicht, 4 und 5 mäßig, 6 und mehr ein Grund aufzuhören. Ein Tag ohne Eintrag sagt nichts aus.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Only: {regions}</source>
        <translation>Nur: {regions}</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>There is no check-in in this period.</source>
        <translation>In diesem Zeitraum gibt es keinen Check-in.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Worst level</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Sore days</source>
        <translation>Schmerztage</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Days with a warning sign</source>
        <translation>Tage mit einem Warnzeichen</translation>
    </message>
    <message>
        <source>of {count} with a check-in</source>
        <translation>von {count} mit einem Check-in</translation>
    </message>
    <message>
        <source>{count} going on</source>
        <translation>{count} dauern an</translation>
    </message>
    <message>
        <source>longest {distance}</source>
        <translation>längster {distance}</translation>
    </message>
    <message>
        <source>nothing was sore</source>
        <translation>nichts schmerzte</translation>
    </message>
    <message>
        <source>{region}, {day}</source>
        <translation>{region}, {day}</translation>
    </message>
    <message>
        <source>{count} advised to see someone</source>
        <translation>{count} mit dem Rat, es untersuchen zu lassen</translation>
    </message>
    <message>
        <source>Worst level of the period</source>
        <translation>Höchste Stufe des Zeitraums</translation>
    </message>
    <message>
        <source>Latest check-in, {day}</source>
        <translation>Letzter Check-in, {day}</translation>
    </message>
    <message>
        <source>Latest check-in</source>
        <translation>Letzter Check-in</translation>
    </message>
    <message>
        <source>Body map. {title}: {levels}.</source>
        <translation>Körperkarte. {title}: {levels}.</translation>
    </message>
    <message>
        <source>nothing sore</source>
        <translation>nichts schmerzt</translation>
    </message>
    <message>
        <source>Levels and runs over time</source>
        <translation>Stufen und Läufe im Verlauf</translation>
    </message>
    <message>
        <source>A bar for each day, a dot for a day noted as not sore. The sorest regions come first.</source>
        <translation>Ein Balken für jeden Tag, ein Punkt für einen Tag, der als schmerzfrei notiert ist. Die schmerzhaftesten Regionen zuerst.</translation>
    </message>
    <message>
        <source>The worst of each week, a dot for none. The sorest regions come first.</source>
        <translation>Die höchste Stufe jeder Woche, ein Punkt für keine. Die schmerzhaftesten Regionen zuerst.</translation>
    </message>
    <message>
        <source>The worst of each month, a dot for none. The sorest regions come first.</source>
        <translation>Die höchste Stufe jedes Monats, ein Punkt für keine. Die schmerzhaftesten Regionen zuerst.</translation>
    </message>
    <message>
        <source>The worst of each year, a dot for none. The sorest regions come first.</source>
        <translation>Die höchste Stufe jedes Jahres, ein Punkt für keine. Die schmerzhaftesten Regionen zuerst.</translation>
    </message>
    <message>
        <source>most in a day {distance}</source>
        <translation>Höchstwert an einem Tag {distance}</translation>
    </message>
    <message>
        <source>most in a week {distance}</source>
        <translation>Höchstwert in einer Woche {distance}</translation>
    </message>
    <message>
        <source>most in a month {distance}</source>
        <translation>Höchstwert in einem Monat {distance}</translation>
    </message>
    <message>
        <source>most in a year {distance}</source>
        <translation>Höchstwert in einem Jahr {distance}</translation>
    </message>
    <message>
        <source>sore on {sore} of {noted} days noted</source>
        <translation>an {sore} von {noted} notierten Tagen schmerzhaft</translation>
    </message>
    <message>
        <source>episodes: {count}</source>
        <translation>Episoden: {count}</translation>
    </message>
    <message>
        <source>worst {level} · {day}</source>
        <translation>höchste {level} · {day}</translation>
    </message>
    <message>
        <source>latest {level} · {day}</source>
        <translation>zuletzt {level} · {day}</translation>
    </message>
    <message>
        <source>Also noted, with the worst level of each: {regions}.</source>
        <translation>Ebenfalls notiert, mit der jeweils höchsten Stufe: {regions}.</translation>
    </message>
    <message>
        <source>{region} {level}</source>
        <translation>{region} {level}</translation>
    </message>
    <message>
        <source>Not noted in this period: {regions}.</source>
        <translation>In diesem Zeitraum nicht notiert: {regions}.</translation>
    </message>
    <message>
        <source>No region was noted in this period.</source>
        <translation>In diesem Zeitraum wurde keine Region notiert.</translation>
    </message>
    <message>
        <source>An episode is soreness that belongs together. Pattern is how the rules read the runner&apos;s answers at their most worrying, which is no diagnosis. After is the most telling session of the day it began and the three days before, which need not be the cause.</source>
        <translation>Eine Episode ist Schmerz, der zusammengehört. „Muster“ ist, wie die Regeln die Antworten an der bedenklichsten Stelle lesen; das ist keine Diagnose. „Nach“ ist die aufschlussreichste Einheit des Tages, an dem es begann, und der drei Tage davor; sie muss nicht die Ursache sein.</translation>
    </message>
    <message>
        <source>No episode in this period.</source>
        <translation>Keine Episode in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>and {count} earlier episodes, all of them in the report as a web page</source>
        <translation>außerdem frühere Episoden: {count}, alle im Bericht als Webseite</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>like training soreness</source>
        <translation>wie Muskelkater</translation>
    </message>
    <message>
        <source>in a joint</source>
        <translation>in einem Gelenk</translation>
    </message>
    <message>
        <source>signs of more</source>
        <translation>Anzeichen für mehr</translation>
    </message>
    <message>
        <source>no session noted</source>
        <translation>keine Einheit notiert</translation>
    </message>
    <message>
        <source>{session}, same day</source>
        <translation>{session}, am selben Tag</translation>
    </message>
    <message>
        <source>{session}, the day before</source>
        <translation>{session}, am Tag davor</translation>
    </message>
    <message>
        <source>{session}, {count} days before</source>
        <translation>{session}, {count} Tage davor</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>None was ticked in this period.</source>
        <translation>In diesem Zeitraum wurde keines angekreuzt.</translation>
    </message>
    <message>
        <source>and {count} more warning signs last seen earlier, all of them in the report as a web page</source>
        <translation>außerdem Warnzeichen, die zuletzt früher zu sehen waren: {count}, alle im Bericht als Webseite</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>{dates} and {count} earlier</source>
        <translation>{dates} und {count} davor</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>Was empfohlen wurde</translation>
    </message>
    <message>
        <source>Nothing was asked in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>By day, the most cautious verdict.</source>
        <translation>Je Tag die vorsichtigste Einschätzung.</translation>
    </message>
    <message>
        <source>By day, the most cautious verdict; it was given for everything that was sore that day.</source>
        <translation>Je Tag die vorsichtigste Einschätzung; sie galt für alles, was an diesem Tag schmerzte.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>also: {care}</source>
        <translation>auch: {care}</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Seen by a physio or doctor</source>
        <translation>In Physio- oder Arztpraxis gewesen</translation>
    </message>
    <message>
        <source>{day} ({region})</source>
        <translation>{day} ({region})</translation>
    </message>
    <message>
        <source>How the next mornings went</source>
        <translation>Wie die nächsten Morgen waren</translation>
    </message>
    <message>
        <source>No region was noted on two days in a row.</source>
        <translation>Keine Region wurde an zwei Tagen nacheinander notiert.</translation>
    </message>
    <message>
        <source>Next morning&apos;s level minus the day&apos;s, for each region noted on both days; below 0 is better. Groups differ in more than the advice.</source>
        <translation>Stufe am nächsten Morgen minus die des Tages, für jede Region, die an beiden Tagen notiert ist; unter 0 ist besser. Die Gruppen unterscheiden sich in mehr als der Empfehlung.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Done as advised</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Not as advised</source>
        <translation>Nicht wie empfohlen</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} bis {upper}</translation>
    </message>
    <message>
        <source>Runs and other sessions</source>
        <translation>Läufe und andere Einheiten</translation>
    </message>
    <message>
        <source>No session was noted in this period.</source>
        <translation>In diesem Zeitraum wurde keine Einheit notiert.</translation>
    </message>
    <message>
        <source>Runs: {runs}</source>
        <translation>Läufe: {runs}</translation>
    </message>
    <message>
        <source>{distance} in all</source>
        <translation>insgesamt {distance}</translation>
    </message>
    <message>
        <source>{distance} a week</source>
        <translation>{distance} pro Woche</translation>
    </message>
    <message>
        <source>the longest {distance}</source>
        <translation>der längste {distance}</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>insgesamt {time}</translation>
    </message>
    <message>
        <source>{count} without a distance</source>
        <translation>{count} ohne Strecke</translation>
    </message>
    <message>
        <source>{session} {count}</source>
        <translation>{session} {count}</translation>
    </message>
    <message>
        <source>Notes of the check-ins</source>
        <translation>Notizen der Check-ins</translation>
    </message>
    <message>
        <source>No note was written in this period.</source>
        <translation>In diesem Zeitraum wurde keine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>and {count} earlier notes, all of them in the report as a web page</source>
        <translation>außerdem frühere Notizen: {count}, alle im Bericht als Webseite</translation>
    </message>
    <message>
        <source>{start}… ({count} more characters)</source>
        <translation>{start}… (noch {count} Zeichen)</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Behalte es im Auge</translation>
    </message>
    <message>
        <source>Get it looked at</source>
        <translation>Lass es untersuchen</translation>
    </message>
    <message>
        <source>Call your emergency number (112 in Europe, 911 in North America) or have someone take you to an emergency department.</source>
        <translation>Wähl den Notruf (112 in Europa, 911 in Nordamerika) oder lass dich von jemandem in eine Notaufnahme bringen.</translation>
    </message>
    <message>
        <source>Nothing you told us stands against today&apos;s run.</source>
        <translation>Nichts, was du angegeben hast, spricht gegen den heutigen Lauf.</translation>
    </message>
    <message>
        <source>Easy running brings blood to sore muscles, loosens them and shows you that mild soreness passes, as long as the effort stays low. Go by feel, not by pace; a walk or an easy spin does the same.</source>
        <translation>Lockeres Laufen durchblutet schmerzende Muskeln, lockert sie und zeigt dir, dass leichte Beschwerden vergehen – solange die Anstrengung gering bleibt. Lauf nach Gefühl, nicht nach Tempo; ein Spaziergang oder lockeres Radeln tut dasselbe.</translation>
    </message>
    <message>
        <source>Keep the habit and take the strain off: shorter, slower, and stop when it gets worse or your stride changes.</source>
        <translation>Bleib dran und nimm die Last heraus: kürzer, langsamer, und hör auf, sobald es schlimmer wird oder sich dein Laufstil ändert.</translation>
    </message>
    <message>
        <source>Leave the run out today. Missing one or two is far cheaper than weeks on the side, and it is part of training well.</source>
        <translation>Lass den Lauf heute aus. Ein oder zwei ausgelassene Läufe kosten viel weniger als Wochen ohne Training, und sie gehören zu gutem Training dazu.</translation>
    </message>
    <message>
        <source>Let the first ten easy minutes decide: when it eases, carry on gently; when it does not, walk home. Easy running brings blood to sore muscles and loosens them while the effort stays low.</source>
        <translation>Lass die ersten zehn lockeren Minuten entscheiden: Lässt es nach, lauf sanft weiter; lässt es nicht nach, geh nach Hause. Lockeres Laufen durchblutet schmerzende Muskeln und lockert sie, solange die Anstrengung gering bleibt.</translation>
    </message>
    <message>
        <source>A sports physiotherapist or a physician can find out what is behind this; the earlier, the sooner you are back.</source>
        <translation>In einer Sportphysiotherapie oder Arztpraxis lässt sich herausfinden, was dahintersteckt; je früher, desto eher bist du zurück.</translation>
    </message>
    <message>
        <source>What you describe should be seen without delay; running waits until it has been.</source>
        <translation>Was du beschreibst, sollte ohne Aufschub untersucht werden; das Laufen wartet, bis das geschehen ist.</translation>
    </message>
    <message>
        <source>Nothing sore</source>
        <translation>Nichts schmerzt</translation>
    </message>
    <message>
        <source>Looks like ordinary soreness after training</source>
        <translation>Sieht nach gewöhnlichem Muskelkater aus</translation>
    </message>
    <message>
        <source>Not clear yet what kind of soreness this is</source>
        <translation>Noch ist nicht klar, welche Art von Schmerz das ist</translation>
    </message>
    <message>
        <source>Felt in a joint, which is not usual after a run</source>
        <translation>In einem Gelenk zu spüren, was nach einem Lauf nicht üblich ist</translation>
    </message>
    <message>
        <source>Has signs that point away from ordinary soreness</source>
        <translation>Hat Anzeichen, die nicht zu gewöhnlichem Muskelkater passen</translation>
    </message>
    <message>
        <source>Mild, 1 to 3: by itself this allows easy running that leaves your stride alone.</source>
        <translation>Leicht, 1 bis 3: Für sich genommen erlaubt das lockeres Laufen, solange dein Laufstil bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Moderate, 4 or 5: a shorter, slower run, watched closely.</source>
        <translation>Mäßig, 4 oder 5: ein kürzerer, langsamerer Lauf, bei dem du genau hinspürst.</translation>
    </message>
    <message>
        <source>6 or more: time to stop and find out why before you run again.</source>
        <translation>6 oder mehr: Zeit aufzuhören und den Grund zu finden, bevor du wieder läufst.</translation>
    </message>
    <message>
        <source>Felt in the joint, which running does not usually leave sore: go shorter.</source>
        <translation>Im Gelenk zu spüren, das nach dem Laufen sonst nicht schmerzt: Lauf kürzer.</translation>
    </message>
    <message>
        <source>A joint at 3 or more wants rest from running until it has calmed.</source>
        <translation>Ein Gelenk mit 3 oder mehr braucht eine Laufpause, bis es sich beruhigt hat.</translation>
    </message>
    <message>
        <source>Pain over bone is not run through, however little it is.</source>
        <translation>Mit Schmerz am Knochen wird nicht gelaufen, so gering er auch ist.</translation>
    </message>
    <message>
        <source>Pain here at night, on hopping, under load or in one spot can come from stressed bone, which only an examination can rule out.</source>
        <translation>Schmerz an dieser Stelle nachts, beim Hüpfen, unter Belastung oder an einem Punkt kann von einem überlasteten Knochen kommen; ausschließen kann das nur eine Untersuchung.</translation>
    </message>
    <message>
        <source>Sharp or stabbing is more than tired muscle, at any level.</source>
        <translation>Scharf oder stechend ist mehr als ein müder Muskel, auf jeder Stufe.</translation>
    </message>
    <message>
        <source>Tingling may come from a nerve, so it deserves a look.</source>
        <translation>Kribbeln kann von einem Nerv kommen; das sollte sich jemand ansehen.</translation>
    </message>
    <message>
        <source>Burning or throbbing is not the dull ache that training leaves.</source>
        <translation>Brennen oder Pochen ist nicht der dumpfe Schmerz, den Training hinterlässt.</translation>
    </message>
    <message>
        <source>One fingertip covers it; ordinary soreness spreads through the muscle.</source>
        <translation>Eine Fingerkuppe deckt es ab; gewöhnlicher Muskelkater zieht sich durch den ganzen Muskel.</translation>
    </message>
    <message>
        <source>It came all at once; ordinary soreness creeps in hours later.</source>
        <translation>Es kam mit einem Schlag; gewöhnlicher Muskelkater schleicht sich erst Stunden später ein.</translation>
    </message>
    <message>
        <source>It changes your stride, and that shifts the load to parts that are not ready.</source>
        <translation>Es ändert deinen Laufstil, und das verschiebt die Last auf Stellen, die nicht darauf vorbereitet sind.</translation>
    </message>
    <message>
        <source>A slight hesitation in your stride: shorten the run and watch it.</source>
        <translation>Dein Schritt zögert ein wenig: Lauf kürzer und beobachte es.</translation>
    </message>
    <message>
        <source>It gets worse as you warm up, where ordinary soreness would ease.</source>
        <translation>Beim Einlaufen wird es schlimmer, wo gewöhnlicher Muskelkater nachließe.</translation>
    </message>
    <message>
        <source>Warming up does not help for good, where ordinary soreness would ease.</source>
        <translation>Einlaufen hilft nicht auf Dauer, wo gewöhnlicher Muskelkater nachließe.</translation>
    </message>
    <message>
        <source>Something to see: running on swelling, bruising or redness delays healing.</source>
        <translation>Es ist etwas zu sehen: Laufen mit Schwellung, Bluterguss oder Rötung verzögert die Heilung.</translation>
    </message>
    <message>
        <source>It hurts at night, on hopping or in daily life: too much for a run.</source>
        <translation>Es schmerzt nachts, beim Hüpfen oder im Alltag: zu viel für einen Lauf.</translation>
    </message>
    <message>
        <source>It should have settled overnight and was still there on waking.</source>
        <translation>Über Nacht hätte es sich beruhigen sollen, und beim Aufwachen war es noch da.</translation>
    </message>
    <message>
        <source>Ordinary muscle soreness is gone within three days; this one is not easing.</source>
        <translation>Gewöhnlicher Muskelkater ist nach drei Tagen vorbei; dieser Schmerz lässt nicht nach.</translation>
    </message>
    <message>
        <source>It is getting worse from day to day, so running waits.</source>
        <translation>Es wird von Tag zu Tag schlimmer, darum wartet das Laufen.</translation>
    </message>
    <message>
        <source>Five days or more without getting better is long enough to have it looked at.</source>
        <translation>Fünf Tage oder mehr ohne Besserung sind lang genug, um es untersuchen zu lassen.</translation>
    </message>
    <message>
        <source>It came suddenly and two days later is no better; have it assessed.</source>
        <translation>Es kam plötzlich und ist nach zwei Tagen nicht besser; lass es untersuchen.</translation>
    </message>
    <message>
        <source>The third time or more in three months at this spot; keep watching what sets it off.</source>
        <translation>Mindestens das dritte Mal in drei Monaten an dieser Stelle; beobachte weiter, was es auslöst.</translation>
    </message>
    <message>
        <source>With a fever the body has other work: no training.</source>
        <translation>Bei Fieber hat der Körper anderes zu tun: kein Training.</translation>
    </message>
    <message>
        <source>This is a warning sign that should be seen without delay.</source>
        <translation>Das ist ein Warnzeichen, das ohne Aufschub untersucht werden sollte.</translation>
    </message>
    <message>
        <source>You chose the cautious profile: a sore joint, tendon or bone is rested.</source>
        <translation>Du hast das vorsichtige Profil gewählt: Ein schmerzendes Gelenk, eine schmerzende Sehne, ein schmerzender Knochen hat Pause.</translation>
    </message>
    <message>
        <source>Today&apos;s plan is more than a tenth longer than your longest run of the last 30 days.</source>
        <translation>Der heutige Plan ist mehr als ein Zehntel länger als dein längster Lauf der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>Something to see that, in a joint, at this level or after days, someone should look at.</source>
        <translation>Es ist etwas zu sehen, das sich – in einem Gelenk, auf dieser Stufe oder nach Tagen – jemand ansehen sollte.</translation>
    </message>
    <message>
        <source>6 or more: even ordinary soreness this strong is rested until it fades.</source>
        <translation>6 oder mehr: So starker Schmerz heißt Pause, bis er nachlässt, auch wenn es gewöhnlicher Muskelkater ist.</translation>
    </message>
    <message>
        <source>Five days or more without getting better; someone looked at it lately, so follow their advice and go shorter.</source>
        <translation>Fünf Tage oder mehr ohne Besserung; jemand hat es kürzlich untersucht, also folge diesem Rat und lauf kürzer.</translation>
    </message>
    <message>
        <source>It came suddenly and is no better; someone looked at it lately, so follow their advice.</source>
        <translation>Es kam plötzlich und ist nicht besser; jemand hat es kürzlich untersucht, also folge diesem Rat.</translation>
    </message>
    <message>
        <source>The third time or more in three months, after the same kind of session; movement, strength or shoes may be behind it, and a professional can tell.</source>
        <translation>Mindestens das dritte Mal in drei Monaten, nach derselben Art von Einheit; Bewegung, Kraft oder Schuhe können dahinterstecken, und eine Fachperson kann das erkennen.</translation>
    </message>
    <message>
        <source>“Should You Run When You’re Sore? The Rule Most Coaches Use”, Running For Wellness</source>
        <translation>„Should You Run When You’re Sore? The Rule Most Coaches Use“, Running For Wellness</translation>
    </message>
    <message>
        <source>Brigham and Women’s Hospital, return-to-running handout</source>
        <translation>Brigham and Women’s Hospital, Merkblatt zur Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>Soreness rules of Axe, Snyder-Mackler and Fees (1998), tabled in PMC6044585</source>
        <translation>Schmerzregeln von Axe, Snyder-Mackler und Fees (1998), als Tabelle in PMC6044585</translation>
    </message>
    <message>
        <source>NHS guidance on running injuries, sprains and deep vein thrombosis; CDC/NIOSH on rhabdomyolysis</source>
        <translation>NHS zu Laufverletzungen, Verstauchungen und tiefer Venenthrombose; CDC/NIOSH zu Rhabdomyolyse</translation>
    </message>
    <message>
        <source>Clinical guidance on bone stress injury in runners</source>
        <translation>Klinische Leitlinien zu Knochen-Stressverletzungen bei Läuferinnen und Läufern</translation>
    </message>
    <message>
        <source>Femoral neck stress fracture, PMC6226070</source>
        <translation>Ermüdungsbruch des Schenkelhalses, PMC6226070</translation>
    </message>
    <message>
        <source>Pain-monitoring model, Thomeé 1997 and Silbernagel 2007</source>
        <translation>Modell der Schmerzüberwachung, Thomeé 1997 und Silbernagel 2007</translation>
    </message>
    <message>
        <source>Public advice on exercise with fever</source>
        <translation>Öffentliche Empfehlungen zu Sport bei Fieber</translation>
    </message>
    <message>
        <source>Patellofemoral pain guidance after Esculier</source>
        <translation>Empfehlungen zu Schmerz um die Kniescheibe nach Esculier</translation>
    </message>
    <message>
        <source>Frandsen et al. 2025, British Journal of Sports Medicine 59:1203</source>
        <translation>Frandsen et al. 2025, British Journal of Sports Medicine 59:1203</translation>
    </message>
    <message>
        <source>As you planned it.</source>
        <translation>Wie du es geplant hast.</translation>
    </message>
    <message>
        <source>Easy enough to talk in whole sentences; go by feel.</source>
        <translation>So locker, dass du in ganzen Sätzen reden kannst; lauf nach Gefühl.</translation>
    </message>
    <message>
        <source>A fifth shorter, easy enough to talk in whole sentences.</source>
        <translation>Ein Fünftel kürzer und so locker, dass du in ganzen Sätzen reden kannst.</translation>
    </message>
    <message>
        <source>Shorter and easy; turn for home when it gets worse.</source>
        <translation>Kürzer und locker; kehr um, sobald es schlimmer wird.</translation>
    </message>
    <message>
        <source>Kept within a tenth more than your longest run of the last 30 days.</source>
        <translation>Höchstens ein Zehntel länger als dein längster Lauf der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>As you planned it, with load kept off the sore part.</source>
        <translation>Wie geplant, aber ohne die schmerzende Stelle zu belasten.</translation>
    </message>
    <message>
        <source>No run today: rest, or move in a way that does not hurt.</source>
        <translation>Heute kein Lauf: Ruh dich aus oder beweg dich so, dass es nicht weh tut.</translation>
    </message>
    <message>
        <source>Rest completely today.</source>
        <translation>Ruh dich heute ganz aus.</translation>
    </message>
    <message>
        <source>Too short to shorten; leave it out today.</source>
        <translation>Zu kurz zum Kürzen; lass es heute aus.</translation>
    </message>
    <message>
        <source>Choose a flat route.</source>
        <translation>Wähle eine flache Strecke.</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Pool running</source>
        <translation>Aquajogging</translation>
    </message>
    <message>
        <source>Active recovery</source>
        <translation>Aktive Erholung</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Walk, spin or swim gently for a day or two after hard work: it moves blood without load.</source>
        <translation>Ein, zwei Tage nach harter Arbeit sanft gehen, radeln oder schwimmen: Das bringt Blut in Bewegung, ohne zu belasten.</translation>
    </message>
    <message>
        <source>Light mobility work and dynamic stretching every day keep your range of motion.</source>
        <translation>Leichte Beweglichkeitsübungen und dynamisches Dehnen jeden Tag erhalten deinen Bewegungsumfang.</translation>
    </message>
    <message>
        <source>Protein spread over the day&apos;s meals repairs muscle; carbohydrate refills it, fruit and vegetables bring the rest.</source>
        <translation>Eiweiß, über die Mahlzeiten des Tages verteilt, repariert Muskeln; Kohlenhydrate füllen sie auf, Obst und Gemüse bringen den Rest.</translation>
    </message>
    <message>
        <source>Drink through the day; even a little too dry makes soreness feel worse.</source>
        <translation>Trink über den Tag verteilt; schon etwas zu wenig lässt Schmerzen stärker erscheinen.</translation>
    </message>
    <message>
        <source>Seven to nine hours: most repair happens in deep sleep.</source>
        <translation>Sieben bis neun Stunden: Das meiste wird im Tiefschlaf repariert.</translation>
    </message>
    <message>
        <source>Cold as needed calms swelling and inflammation; leave heat out for now.</source>
        <translation>Kälte nach Bedarf beruhigt Schwellung und Entzündung; lass Wärme vorerst weg.</translation>
    </message>
    <message>
        <source>Warmth as needed relaxes tight muscle and brings blood.</source>
        <translation>Wärme nach Bedarf entspannt verhärtete Muskeln und fördert die Durchblutung.</translation>
    </message>
    <message>
        <source>Enjoy it, and check in again when something aches.</source>
        <translation>Viel Freude dabei – und trag wieder etwas ein, wenn etwas zwickt.</translation>
    </message>
    <message>
        <source>Run ten easy minutes as the test; stop when it does not ease, and check in tomorrow morning.</source>
        <translation>Lauf zehn lockere Minuten als Test; hör auf, wenn es nicht nachlässt, und trag morgen früh wieder etwas ein.</translation>
    </message>
    <message>
        <source>Look again tomorrow morning; sharper, worse or a changed stride would change the answer.</source>
        <translation>Schau morgen früh wieder hin; schärfer, schlimmer oder ein anderer Laufstil würde die Antwort ändern.</translation>
    </message>
    <message>
        <source>Note how it is an hour after the run and tomorrow morning; if it is worse, rest the next day.</source>
        <translation>Notier, wie es eine Stunde nach dem Lauf und morgen früh ist; ist es schlimmer, mach am nächsten Tag Pause.</translation>
    </message>
    <message>
        <source>Check in tomorrow; when walking is free of pain and the level is down, an easy run can come back.</source>
        <translation>Trag morgen wieder etwas ein; wenn Gehen nicht mehr schmerzt und die Stufe gesunken ist, darf ein lockerer Lauf zurückkommen.</translation>
    </message>
    <message>
        <source>Check in again once the fever has been gone for a day, and start easy.</source>
        <translation>Trag wieder etwas ein, wenn das Fieber seit einem Tag weg ist, und fang locker an.</translation>
    </message>
    <message>
        <source>Make an appointment with a sports physiotherapist or a physician, and note here when they have seen it.</source>
        <translation>Mach einen Termin in einer Sportphysiotherapie oder Arztpraxis und notier hier, wann es untersucht wurde.</translation>
    </message>
    <message>
        <source>Get medical help now; come back to running when someone who has seen you says so.</source>
        <translation>Hol dir jetzt medizinische Hilfe; lauf erst wieder, wenn jemand, der dich untersucht hat, sein Okay gibt.</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Tempo run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Alternativtraining</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>hilly</source>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Forearm and hand</source>
        <translation>Unterarm und Hand</translation>
    </message>
    <message>
        <source>Chest and ribs</source>
        <translation>Brust und Rippen</translation>
    </message>
    <message>
        <source>Abdomen or side stitch</source>
        <translation>Bauch oder Seitenstechen</translation>
    </message>
    <message>
        <source>Upper and mid back</source>
        <translation>Oberer und mittlerer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Sacrum and SI joint</source>
        <translation>Kreuzbein und ISG</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <translation>Schambein</translation>
    </message>
    <message>
        <source>Groin and inner hip</source>
        <translation>Leiste und innere Hüfte</translation>
    </message>
    <message>
        <source>Front of hip</source>
        <translation>Hüfte vorn</translation>
    </message>
    <message>
        <source>Outer hip</source>
        <translation>Hüfte außen</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>Outer thigh (IT band)</source>
        <translation>Oberschenkel außen (IT-Band)</translation>
    </message>
    <message>
        <source>Sit bone and upper hamstring</source>
        <translation>Sitzbein und Oberschenkel hinten oben</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <translation>Unter der Kniescheibe</translation>
    </message>
    <message>
        <source>Outer knee</source>
        <translation>Knie außen</translation>
    </message>
    <message>
        <source>Inner knee</source>
        <translation>Knie innen</translation>
    </message>
    <message>
        <source>Back of knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Inner shin border</source>
        <translation>Schienbeinkante innen</translation>
    </message>
    <message>
        <source>Front of shin</source>
        <translation>Schienbein vorn</translation>
    </message>
    <message>
        <source>Outer shin</source>
        <translation>Schienbein außen</translation>
    </message>
    <message>
        <source>Upper calf</source>
        <translation>Wade oben</translation>
    </message>
    <message>
        <source>Lower calf</source>
        <translation>Wade unten</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Achilles at the heel</source>
        <translation>Achillessehne an der Ferse</translation>
    </message>
    <message>
        <source>Front of ankle</source>
        <translation>Sprunggelenk vorn</translation>
    </message>
    <message>
        <source>Inner ankle</source>
        <translation>Sprunggelenk innen</translation>
    </message>
    <message>
        <source>Outer ankle</source>
        <translation>Sprunggelenk außen</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>Arch (plantar fascia)</source>
        <translation>Fußgewölbe (Plantarfaszie)</translation>
    </message>
    <message>
        <source>Ball of foot</source>
        <translation>Fußballen</translation>
    </message>
    <message>
        <source>Outer edge of foot</source>
        <translation>Fußaußenkante</translation>
    </message>
    <message>
        <source>Top of foot</source>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Left {area}</source>
        <translation>{area} links</translation>
    </message>
    <message>
        <source>Right {area}</source>
        <translation>{area} rechts</translation>
    </message>
    <message>
        <source>{area}</source>
        <translation>{area}</translation>
    </message>
    <message>
        <source>When moving or running</source>
        <translation>Beim Bewegen oder Laufen</translation>
    </message>
    <message>
        <source>An hour after the last run</source>
        <translation>Eine Stunde nach dem letzten Lauf</translation>
    </message>
    <message>
        <source>What does it feel like?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>After five to ten easy minutes it…</source>
        <translation>Nach fünf bis zehn lockeren Minuten…</translation>
    </message>
    <message>
        <source>Your stride</source>
        <translation>Dein Laufstil</translation>
    </message>
    <message>
        <source>How far does it reach?</source>
        <translation>Wie weit reicht es?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <translation>Wie hat es angefangen?</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <translation>Wann hat es angefangen?</translation>
    </message>
    <message>
        <source>Since then it is…</source>
        <translation>Seitdem wird es…</translation>
    </message>
    <message>
        <source>Is there anything to see?</source>
        <translation>Ist etwas zu sehen?</translation>
    </message>
    <message>
        <source>Does any of this apply?</source>
        <translation>Trifft etwas davon zu?</translation>
    </message>
    <message>
        <source>Where in there do you feel it?</source>
        <translation>Wo darin spürst du es?</translation>
    </message>
    <message>
        <source>Seen by a physio or doctor for this on</source>
        <translation>Dafür in Physio- oder Arztpraxis gewesen am</translation>
    </message>
    <message>
        <source>Anything else today?</source>
        <translation>Sonst noch etwas heute?</translation>
    </message>
    <message>
        <source>Dull ache</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Stiff, tight</source>
        <translation>Steif, verspannt</translation>
    </message>
    <message>
        <source>Sharp, stabbing</source>
        <translation>Scharf, stechend</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pochend</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Lässt es nach</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Bleibt es gleich</translation>
    </message>
    <message>
        <source>Eases, then comes back</source>
        <translation>Lässt es nach und kommt wieder</translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation>Wird es schlimmer</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slight hesitation</source>
        <translation>Leichtes Zögern</translation>
    </message>
    <message>
        <source>Limp or shorter stride</source>
        <translation>Humpeln oder kürzerer Schritt</translation>
    </message>
    <message>
        <source>Spread through the muscle</source>
        <translation>Über den Muskel verteilt</translation>
    </message>
    <message>
        <source>A spot a fingertip covers</source>
        <translation>Ein Punkt unter einer Fingerkuppe</translation>
    </message>
    <message>
        <source>Hours after a workout</source>
        <translation>Stunden nach einer Einheit</translation>
    </message>
    <message>
        <source>Suddenly, during a run</source>
        <translation>Plötzlich, beim Laufen</translation>
    </message>
    <message>
        <source>Crept up over days</source>
        <translation>Schleichend über Tage</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Schlimmer</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Bruising</source>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Hurts at night</source>
        <translation>Schmerzt nachts</translation>
    </message>
    <message>
        <source>Hurts on hopping</source>
        <translation>Schmerzt beim Hüpfen</translation>
    </message>
    <message>
        <source>Hurts under body weight</source>
        <translation>Schmerzt unter Körpergewicht</translation>
    </message>
    <message>
        <source>Heard or felt a pop</source>
        <translation>Knall gehört oder gespürt</translation>
    </message>
    <message>
        <source>Looks out of shape</source>
        <translation>Sieht verformt aus</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Cannot take my weight</source>
        <translation>Trägt mein Gewicht nicht</translation>
    </message>
    <message>
        <source>Cannot rise onto my toes</source>
        <translation>Zehenstand geht nicht</translation>
    </message>
    <message>
        <source>Calf swollen and warm</source>
        <translation>Wade geschwollen und warm</translation>
    </message>
    <message>
        <source>In the muscle</source>
        <translation>Im Muskel</translation>
    </message>
    <message>
        <source>In the joint</source>
        <translation>Im Gelenk</translation>
    </message>
    <message>
        <source>In the tendon</source>
        <translation>In der Sehne</translation>
    </message>
    <message>
        <source>On the bone</source>
        <translation>Am Knochen</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Schmerz in der Brust</translation>
    </message>
    <message>
        <source>Unusually short of breath</source>
        <translation>Ungewöhnlich kurzatmig</translation>
    </message>
    <message>
        <source>Dark urine</source>
        <translation>Dunkler Urin</translation>
    </message>
    <message>
        <source>Numb between the legs</source>
        <translation>Taub zwischen den Beinen</translation>
    </message>
    <message>
        <source>Bladder or bowel not as usual</source>
        <translation>Blase oder Darm nicht wie sonst</translation>
    </message>
    <message>
        <source>As given in today&apos;s check-in</source>
        <translation>Wie im heutigen Eintrag gesagt</translation>
    </message>
    <message>
        <source>As given in that day&apos;s check-in</source>
        <translation>Wie im Eintrag jenes Tages gesagt</translation>
    </message>
    <message>
        <source>As given in today&apos;s earlier check-in; by itself, this one says: {verdict}</source>
        <translation>Wie im früheren Eintrag von heute gesagt; für sich allein sagt dieser: {verdict}</translation>
    </message>
    <message>
        <source>As given in that day&apos;s other check-in; by itself, this one says: {verdict}</source>
        <translation>Wie im anderen Eintrag jenes Tages gesagt; für sich allein sagt dieser: {verdict}</translation>
    </message>
    <message>
        <source>Your earlier check-in of today said: {verdict}. That still holds.</source>
        <translation>Dein früherer Eintrag von heute sagte: {verdict}. Das gilt weiterhin.</translation>
    </message>
    <message>
        <source>Another check-in of that day said: {verdict}. That still holds.</source>
        <translation>Ein anderer Eintrag jenes Tages sagte: {verdict}. Das gilt weiterhin.</translation>
    </message>
    <message>
        <source>Set a level first: {regions}</source>
        <translation>Setz zuerst eine Stufe: {regions}</translation>
    </message>
    <message>
        <source>On waking, after yesterday&apos;s {amount}</source>
        <translation>Beim Aufwachen, nach den {amount} von gestern</translation>
    </message>
    <message>
        <source>On waking, after yesterday&apos;s run</source>
        <translation>Beim Aufwachen, nach dem Lauf von gestern</translation>
    </message>
    <message>
        <source>On waking this morning</source>
        <translation>Heute früh beim Aufwachen</translation>
    </message>
    <message>
        <source>How hard was today&apos;s {amount}?</source>
        <translation>Wie hart war die Einheit von heute ({amount})?</translation>
    </message>
    <message>
        <source>How hard was yesterday&apos;s {amount}?</source>
        <translation>Wie hart war die Einheit von gestern ({amount})?</translation>
    </message>
    <message>
        <source>How hard was the {amount} on {day}?</source>
        <translation>Wie hart war die Einheit am {day} ({amount})?</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Einheit heute</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Instead, if it does not hurt</source>
        <translation>Stattdessen, wenn es nicht weh tut</translation>
    </message>
    <message>
        <source>Between runs</source>
        <translation>Zwischen den Läufen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Wie weiter</translation>
    </message>
    <message>
        <source>an easy run</source>
        <translation>einem lockeren Lauf</translation>
    </message>
    <message>
        <source>a long run</source>
        <translation>einem langen Lauf</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>Intervallen</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügeltraining</translation>
    </message>
    <message>
        <source>a tempo run</source>
        <translation>einem Tempolauf</translation>
    </message>
    <message>
        <source>a race</source>
        <translation>einem Wettkampf</translation>
    </message>
    <message>
        <source>strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>cross-training</source>
        <translation>Alternativtraining</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>einem Ruhetag</translation>
    </message>
    <message>
        <source>{region}: sore for {days} days and not getting better.</source>
        <translation>{region}: schmerzt seit {days} Tagen und wird nicht besser.</translation>
    </message>
    <message>
        <source>{region}: sore {times} separate times in 90 days, each at 3 or more.</source>
        <translation>{region}: in 90 Tagen {times} getrennte Male schmerzhaft, jedes Mal mit 3 oder mehr.</translation>
    </message>
    <message>
        <source>{region}: sore {times} separate times in 90 days, each at 3 or more; {after_times} of them began within three days of {session}.</source>
        <translation>{region}: in 90 Tagen {times} getrennte Male schmerzhaft, jedes Mal mit 3 oder mehr; {after_times} davon begannen innerhalb von drei Tagen nach {session}.</translation>
    </message>
    <message>
        <source>{region}: rising, now at {level}.</source>
        <translation>{region}: steigend, jetzt bei {level}.</translation>
    </message>
    <message>
        <source>{region}: at {level} or more on {hits} of {cases} mornings after hilly runs, and on {other_hits} of {other_cases} after other runs.</source>
        <translation>{region}: bei {level} oder mehr an {hits} von {cases} Morgen nach hügeligen Läufen und an {other_hits} von {other_cases} nach anderen Läufen.</translation>
    </message>
    <message>
        <source>{region}: at {level} or more on {hits} of {cases} mornings after runs longer than {distance}, and on {other_hits} of {other_cases} after shorter ones.</source>
        <translation>{region}: bei {level} oder mehr an {hits} von {cases} Morgen nach Läufen über {distance} und an {other_hits} von {other_cases} nach kürzeren.</translation>
    </message>
    <message>
        <source>{region}: newly sore within three days of {hits} of {cases} hilly runs, and of {other_hits} of {other_cases} other runs.</source>
        <translation>{region}: neu schmerzhaft innerhalb von drei Tagen nach {hits} von {cases} hügeligen Läufen und nach {other_hits} von {other_cases} anderen.</translation>
    </message>
    <message>
        <source>{region}: newly sore within three days of {hits} of {cases} runs longer than {distance}, and of {other_hits} of {other_cases} shorter ones.</source>
        <translation>{region}: neu schmerzhaft innerhalb von drei Tagen nach {hits} von {cases} Läufen über {distance} und nach {other_hits} von {other_cases} kürzeren.</translation>
    </message>
    <message>
        <source>Of {cases} times that a region turned sore anew, {hits} were on the left.</source>
        <translation>Von {cases} Malen, die eine Region neu zu schmerzen begann, waren {hits} links.</translation>
    </message>
    <message>
        <source>Of {cases} times that a region turned sore anew, {hits} were on the right.</source>
        <translation>Von {cases} Malen, die eine Region neu zu schmerzen begann, waren {hits} rechts.</translation>
    </message>
    <message>
        <source>The sorest region</source>
        <translation>Die schmerzhafteste Region</translation>
    </message>
    <message>
        <source>What went together in your log more often than chance explains need not be cause and effect.</source>
        <translation>Was in deinem Tagebuch öfter zusammentraf, als der Zufall erklärt, muss nicht Ursache und Wirkung sein.</translation>
    </message>
    <message>
        <source>These mornings followed the advice in time; what else you did, and how sore you were, differs between the rows.</source>
        <translation>Diese Morgen kamen nach der Empfehlung; was du sonst getan hast und wie stark es schmerzte, ist von Zeile zu Zeile verschieden.</translation>
    </message>
    <message>
        <source>Runsore helps you decide; it cannot examine you and does not diagnose. If you are unsure, ask someone who can.</source>
        <translation>Runsore hilft dir bei der Entscheidung; es kann dich nicht untersuchen und stellt keine Diagnose. Bist du unsicher, frag jemanden, der es kann.</translation>
    </message>
    <message>
        <source>The folder of the log {log} cannot be read ({problem}): check the folder.</source>
        <translation>Der Ordner des Tagebuchs {log} lässt sich nicht lesen ({problem}): Prüf den Ordner.</translation>
    </message>
    <message>
        <source>lies before the first day of the report, {day}</source>
        <translation>liegt vor dem ersten Tag des Berichts, {day}</translation>
    </message>
    <message>
        <source>has no offset</source>
        <translation>hat keinen Abstand zu UTC</translation>
    </message>
    <message>
        <source>ends before its summary and holds no run that could be read.</source>
        <translation>endet vor der Zusammenfassung und enthält keinen Lauf, der sich lesen ließ.</translation>
    </message>
    <message>
        <source>is a FIT file without a recording ({kind}).</source>
        <translation>ist eine FIT-Datei ohne Aufzeichnung ({kind}).</translation>
    </message>
    <message>
        <source>The file is damaged; this is what could be read.</source>
        <translation>Die Datei ist beschädigt; das ließ sich lesen.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum is wrong, so a figure may be damaged.</source>
        <translation>Die Prüfsumme der Datei stimmt nicht, eine Zahl kann also beschädigt sein.</translation>
    </message>
    <message>
        <source>says nowhere on which day it was recorded.</source>
        <translation>sagt nirgends, an welchem Tag aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>is no GPX file.</source>
        <translation>ist keine GPX-Datei.</translation>
    </message>
    <message>
        <source>is damaged and holds no track that could be read.</source>
        <translation>ist beschädigt und enthält keine Strecke, die sich lesen ließ.</translation>
    </message>
    <message>
        <source>has no times, so it is not known when it was run.</source>
        <translation>enthält keine Zeiten; wann gelaufen wurde, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>holds no track: it may be a route or a list of places.</source>
        <translation>enthält keine Aufzeichnung: Vielleicht ist es eine Route oder eine Liste von Orten.</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, Zeile {row}</translation>
    </message>
    <message>
        <source>{field} {value} {problem}.</source>
        <translation>{field} {value} {problem}.</translation>
    </message>
    <message>
        <source>says that it is of the year {year}.</source>
        <translation>gibt an, aus dem Jahr {year} zu sein.</translation>
    </message>
    <message>
        <source>holds no activities.</source>
        <translation>enthält keine Aktivitäten.</translation>
    </message>
    <message>
        <source>is larger than any recording of a watch.</source>
        <translation>ist größer als jede Aufzeichnung einer Uhr.</translation>
    </message>
    <message>
        <source>is a table whose columns are not known.</source>
        <translation>ist eine Tabelle, deren Spalten nicht bekannt sind.</translation>
    </message>
    <message>
        <source>holds a figure that cannot be ({field}).</source>
        <translation>enthält eine Zahl, die nicht sein kann ({field}).</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is an archive within an archive; unpack it and import what is in it.</source>
        <translation>ist ein Archiv in einem Archiv; pack es aus und importiere, was darin ist.</translation>
    </message>
    <message>
        <source>is neither FIT, GPX or TCX, nor a table, nor an export of Runsore or Strava.</source>
        <translation>ist weder FIT, GPX oder TCX noch eine Tabelle noch ein Export von Runsore oder Strava.</translation>
    </message>
    <message>
        <source>unpacks to far more than any recording, so it was not read.</source>
        <translation>wird beim Auspacken viel größer als jede Aufzeichnung, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>is locked with a password.</source>
        <translation>ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>cannot be read: {problem}.</source>
        <translation>lässt sich nicht lesen: {problem}.</translation>
    </message>
    <message>
        <source>is damaged and could not be unpacked.</source>
        <translation>ist beschädigt und ließ sich nicht auspacken.</translation>
    </message>
    <message>
        <source>is no file.</source>
        <translation>ist keine Datei.</translation>
    </message>
    <message>
        <source>holds more files than any export; the rest was left out.</source>
        <translation>enthält mehr Dateien als jeder Export; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>has a path that leads out of the archive; it was not read.</source>
        <translation>hat einen Pfad, der aus dem Archiv hinausführt; gelesen wurde nichts davon.</translation>
    </message>
    <message>
        <source>has more than 100,000 rows; the rest was left out.</source>
        <translation>hat mehr als 100.000 Zeilen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>has {written} where its date and time should be.</source>
        <translation>hat {written}, wo Datum und Uhrzeit stehen sollten.</translation>
    </message>
    <message>
        <source>is no table from line {line} on: {error}.</source>
        <translation>ist ab Zeile {line} keine Tabelle mehr: {error}.</translation>
    </message>
    <message>
        <source>has a line of a million characters, so it is no table.</source>
        <translation>hat eine Zeile von einer Million Zeichen und ist also keine Tabelle.</translation>
    </message>
    <message>
        <source>has more than 100,000 rows: it may be the points of a recording, not activities.</source>
        <translation>hat mehr als 100.000 Zeilen: Vielleicht sind es die Punkte einer Aufzeichnung und keine Aktivitäten.</translation>
    </message>
    <message>
        <source>has {written} where its date should be.</source>
        <translation>hat {written}, wo das Datum stehen sollte.</translation>
    </message>
    <message>
        <source>has no date.</source>
        <translation>hat kein Datum.</translation>
    </message>
    <message>
        <source>is no TCX file.</source>
        <translation>ist keine TCX-Datei.</translation>
    </message>
    <message>
        <source>is damaged and holds no activity that could be read.</source>
        <translation>ist beschädigt und enthält keine Aktivität, die sich lesen ließ.</translation>
    </message>
    <message>
        <source>is a course to follow, not a recording.</source>
        <translation>ist eine Strecke zum Nachlaufen, keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>holds no activity.</source>
        <translation>enthält keine Aktivität.</translation>
    </message>
    <message>
        <source>holds entities, which no recording needs and which can be made to explode.</source>
        <translation>enthält Entitäten, die keine Aufzeichnung braucht und die Schaden anrichten können.</translation>
    </message>
    <message>
        <source>is nested more deeply than any recording.</source>
        <translation>ist tiefer verschachtelt als jede Aufzeichnung.</translation>
    </message>
    <message>
        <source>The file is damaged from line {line} on; this is what could be read.</source>
        <translation>Die Datei ist ab Zeile {line} beschädigt; das ließ sich lesen.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding is not known; this is what could be read.</source>
        <translation>Die Zeichenkodierung der Datei ist nicht bekannt; das ließ sich lesen.</translation>
    </message>
    <message>
        <source>is no Runsore export, so nothing was imported.</source>
        <translation>ist kein Runsore-Export, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{error}; nothing of it was imported.</source>
        <translation>{error}; davon wurde nichts importiert.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>This recording is in your log.</source>
        <translation>Diese Aufzeichnung steht in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Your log has a workout of the same start and length.</source>
        <translation>In deinem Tagebuch steht eine Einheit mit gleichem Beginn und gleicher Länge.</translation>
    </message>
    <message>
        <source>The same workout is in this import already.</source>
        <translation>Dieselbe Einheit ist in diesem Import schon enthalten.</translation>
    </message>
    <message>
        <source>A workout of that length is on that day.</source>
        <translation>An diesem Tag steht schon eine Einheit von dieser Länge.</translation>
    </message>
    <message>
        <source>Another workout was going on at that time.</source>
        <translation>Zu dieser Zeit lief schon eine andere Einheit.</translation>
    </message>
    <message>
        <source>Another workout is the same but for its hour, as after a change of time zone.</source>
        <translation>Eine andere Einheit gleicht ihr bis auf die Stunde, wie nach einem Wechsel der Zeitzone.</translation>
    </message>
    <message>
        <source>You took it out of your log before.</source>
        <translation>Du hast sie schon einmal aus deinem Tagebuch genommen.</translation>
    </message>
    <message>
        <source>The watch&apos;s clock may have been wrong.</source>
        <translation>Die Uhr ging vielleicht falsch.</translation>
    </message>
    <message>
        <source>It is so short that it may be a false start.</source>
        <translation>Sie ist so kurz, dass es ein Fehlstart sein kann.</translation>
    </message>
    <message>
        <source>Its day lies in the future.</source>
        <translation>Ihr Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It has neither distance nor time.</source>
        <translation>Sie hat weder Strecke noch Zeit.</translation>
    </message>
    <message>
        <source>It is longer than can be right.</source>
        <translation>Sie ist länger, als stimmen kann.</translation>
    </message>
    <message>
        <source>It {what}</source>
        <translation>Sie {what}</translation>
    </message>
</context>
</TS>
