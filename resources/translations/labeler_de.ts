<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>labeler</name>
    <message>
      <source>A course asks for {most:,} gold documents at most.</source>
      <translation>Ein Kurs fragt höchstens {most:,} Golddokumente ab.</translation>
    </message>
    <message>
      <source>A crash report says why. Nothing graded is lost.</source>
      <translation>Ein Absturzbericht sagt, warum. Keine Bewertung ist verloren.</translation>
    </message>
    <message>
      <source>A data set for load_from_disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A data set of Argilla 2 records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A decision run has a number from 1 on, of at most ten digits.</source>
      <translation>Ein Entscheidungslauf hat eine Nummer ab 1 mit höchstens zehn Ziffern.</translation>
    </message>
    <message>
      <source>A document is graded by one person or more, and by {most} at most.</source>
      <translation>Ein Dokument wird von mindestens einer und höchstens {most} Personen bewertet.</translation>
    </message>
    <message>
      <source>A document stays with somebody for 1 to {most} minutes, not {minutes}.</source>
      <translation>Ein Dokument bleibt 1 bis {most} Minuten bei einer Person, nicht {minutes}.</translation>
    </message>
    <message>
      <source>A forest of scikit-learn, with the recipe of its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is one line of at most {most} signs that can be seen, not {name}.</source>
      <translation>Ein Name ist eine Zeile aus höchstens {most} sichtbaren Zeichen, nicht {name}.</translation>
    </message>
    <message>
      <source>A probe has no rows: it is written as {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rubric has two levels or more, each with a number of its own.</source>
      <translation>Ein Bewertungsraster hat mindestens zwei Stufen, jede mit eigener Nummer.</translation>
    </message>
    <message>
      <source>A rubric needs a question.</source>
      <translation>Ein Bewertungsraster braucht eine Frage.</translation>
    </message>
    <message>
      <source>A rubric needs a short name without a slash.</source>
      <translation>Ein Bewertungsraster braucht einen kurzen Namen ohne Schrägstrich.</translation>
    </message>
    <message>
      <source>A stretch ends after it starts: {start} to {end}.</source>
      <translation>Eine Textstelle endet nach ihrem Anfang: {start} bis {end}.</translation>
    </message>
    <message>
      <source>A verdict on a stretch needs its start and its end.</source>
      <translation>Ein Urteil über eine Textstelle braucht deren Anfang und Ende.</translation>
    </message>
    <message>
      <source>After a moment</source>
      <translation>Nach einem Moment</translation>
    </message>
    <message>
      <source>After a moment in which another key corrects it, at once, or with Enter.</source>
      <translation>Nach einem Moment, in dem eine andere Taste sie noch ändert, sofort oder mit Enter.</translation>
    </message>
    <message>
      <source>After so many minutes of grading, in one quiet line; 0 for never.</source>
      <translation>Nach so vielen Minuten Bewerten, in einer unauffälligen Zeile; 0 für nie.</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>Zustimmen</translation>
    </message>
    <message>
      <source>Agree with what was decided</source>
      <translation>Der Entscheidung zustimmen</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <source>All figures</source>
      <translation>Alle Kennzahlen</translation>
    </message>
    <message>
      <source>All figures with intervals, by kind of document</source>
      <translation>Alle Kennzahlen mit Intervallen, nach Art des Dokuments</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>All measured on random documents that never trained them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All measured out of bag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All probes, what changes between two, and the way back</source>
      <translation>Alle Sonden, was sich zwischen zweien ändert, und der Weg zurück</translation>
    </message>
    <message>
      <source>An overturned document needs a note that says why.</source>
      <translation>Ein aufgehobenes Dokument braucht eine Notiz, die sagt, warum.</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a decision run</source>
      <translation>Die Schwelle als Entscheidungslauf auf alle Dokumente anwenden</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Sofort</translation>
    </message>
    <message>
      <source>Audit</source>
      <comment>a verb</comment>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Schlecht</translation>
    </message>
    <message>
      <source>Bring back the documents you skipped, the oldest first</source>
      <translation>Übersprungene Dokumente wieder vorlegen, das älteste zuerst</translation>
    </message>
    <message>
      <source>Bring in archives, HTML, JSONL, CSV, Parquet or addresses</source>
      <translation>Archive, HTML, JSONL, CSV, Parquet oder Adressen hereinholen</translation>
    </message>
    <message>
      <source>Bundle is running already.</source>
      <translation>Das Speichern eines Pakets läuft bereits.</translation>
    </message>
    <message>
      <source>By site</source>
      <translation>Nach Website</translation>
    </message>
    <message>
      <source>By source</source>
      <translation>Nach Quelle</translation>
    </message>
    <message>
      <source>By stage</source>
      <translation>Nach Schritt</translation>
    </message>
    <message>
      <source>By topic</source>
      <translation>Nach Thema</translation>
    </message>
    <message>
      <source>Bytes left unread</source>
      <translation>Ungelesene Bytes</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>Calibration and confusion</source>
      <translation>Kalibrierung und Verwechslung</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel running work</source>
      <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
      <source>Change keys</source>
      <translation>Tasten ändern</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>Characters in a line of text.</source>
      <translation>Zeichen in einer Textzeile.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder to export into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an action, then press its new key. Esc leaves it as it is.</source>
      <translation>Eine Aktion wählen, dann ihre neue Taste drücken. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chromium has no sandbox as root. Start Labeler as another user to have it.</source>
      <translation>Als root hat Chromium keine Sandbox. Labeler als anderer Benutzer starten, um sie zu haben.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close Labeler; everything graded is saved</source>
      <translation>Labeler schließen; alle Bewertungen sind gespeichert</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Close this window (Esc)</source>
      <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Compare is running already.</source>
      <translation>Ein Vergleich läuft bereits.</translation>
    </message>
    <message>
      <source>Count the tokens by site</source>
      <translation>Die Tokens nach Website zählen</translation>
    </message>
    <message>
      <source>Count the tokens by the source they came from</source>
      <translation>Die Tokens nach ihrer Quelle zählen</translation>
    </message>
    <message>
      <source>Count the tokens by topic: stated, or found in the vectors</source>
      <translation>Die Tokens nach Thema zählen: angegeben oder in den Vektoren gefunden</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Kurs</translation>
    </message>
    <message>
      <source>Course…</source>
      <translation>Kurs…</translation>
    </message>
    <message>
      <source>Criteria need different names.</source>
      <translation>Kriterien brauchen verschiedene Namen.</translation>
    </message>
    <message>
      <source>Daily goal</source>
      <translation>Tagesziel</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide is running already.</source>
      <translation>Ein Entscheidungslauf läuft bereits.</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Entscheiden…</translation>
    </message>
    <message>
      <source>Decision run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Uneinigkeit</translation>
    </message>
    <message>
      <source>Do the same again</source>
      <translation>Dasselbe noch einmal tun</translation>
    </message>
    <message>
      <source>Documents on which people differ, worst first</source>
      <translation>Dokumente, bei denen man uneins ist, die schlimmsten zuerst</translation>
    </message>
    <message>
      <source>Documents to grade in a day; 0 for none.</source>
      <translation>Dokumente, die an einem Tag zu bewerten sind; 0 für keines.</translation>
    </message>
    <message>
      <source>Dropped text</source>
      <translation>Verworfener Text</translation>
    </message>
    <message>
      <source>Every action has its own key again.</source>
      <translation>Jede Aktion hat wieder ihre eigene Taste.</translation>
    </message>
    <message>
      <source>Every level needs a title.</source>
      <translation>Jede Stufe braucht einen Titel.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Examples show levels that the rubric has.</source>
      <translation>Beispiele zeigen Stufen, die das Bewertungsraster hat.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>a verb</comment>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export dataset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export in a dialog</source>
      <translation>In einem Dialog exportieren</translation>
    </message>
    <message>
      <source>Export into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export is running already.</source>
      <translation>Ein Export läuft bereits.</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exports come from a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Extract, screen, deduplicate and embed all that is new</source>
      <translation>Alles Neue extrahieren, sichten, deduplizieren und einbetten</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; none is graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} are graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} is graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the documents</source>
      <translation>Dokumente filtern</translation>
    </message>
    <message>
      <source>Flag this document as problematic instead of grading it, where the rubric has that</source>
      <translation>Dieses Dokument als problematisch melden, statt es zu bewerten, wo das Bewertungsraster das vorsieht</translation>
    </message>
    <message>
      <source>Flag…</source>
      <translation>Melden…</translation>
    </message>
    <message>
      <source>Flow</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For any runtime of ONNX, with the recipe of its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame the block before, to be marked</source>
      <translation>Den Block davor zum Markieren einrahmen</translation>
    </message>
    <message>
      <source>Frame the next block, to be marked</source>
      <translation>Den nächsten Block zum Markieren einrahmen</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grade. The band is the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grades. The band is the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give actions other keys</source>
      <translation>Aktionen andere Tasten geben</translation>
    </message>
    <message>
      <source>Give another one.</source>
      <translation>Einen anderen angeben.</translation>
    </message>
    <message>
      <source>Give every action its own key again</source>
      <translation>Jeder Aktion wieder ihre eigene Taste geben</translation>
    </message>
    <message>
      <source>Give the text you read its normal size again</source>
      <translation>Den gelesenen Text wieder in normaler Größe zeigen</translation>
    </message>
    <message>
      <source>Go on after a grade</source>
      <translation>Weiter nach einer Bewertung</translation>
    </message>
    <message>
      <source>Go on with the next document</source>
      <translation>Mit dem nächsten Dokument weitermachen</translation>
    </message>
    <message>
      <source>Go through skipped</source>
      <translation>Übersprungene durchgehen</translation>
    </message>
    <message>
      <source>Go to Audit</source>
      <translation>Zu Prüfen gehen</translation>
    </message>
    <message>
      <source>Go to Export</source>
      <translation>Zu Export gehen</translation>
    </message>
    <message>
      <source>Go to Flow</source>
      <translation>Zu Fluss gehen</translation>
    </message>
    <message>
      <source>Go to Grade</source>
      <translation>Zu Bewerten gehen</translation>
    </message>
    <message>
      <source>Go to Home</source>
      <translation>Zu Start gehen</translation>
    </message>
    <message>
      <source>Go to Model</source>
      <translation>Zu Modell gehen</translation>
    </message>
    <message>
      <source>Go to Team</source>
      <translation>Zu Team gehen</translation>
    </message>
    <message>
      <source>Go to reason…</source>
      <translation>Zu Grund gehen…</translation>
    </message>
    <message>
      <source>Go to the document before</source>
      <translation>Zum Dokument davor gehen</translation>
    </message>
    <message>
      <source>Go to the dropped span before</source>
      <translation>Zum verworfenen Abschnitt davor gehen</translation>
    </message>
    <message>
      <source>Go to the next document of the list</source>
      <translation>Zum nächsten Dokument der Liste gehen</translation>
    </message>
    <message>
      <source>Go to the next span of a reason in this document</source>
      <translation>Zum nächsten Abschnitt mit einem Grund in diesem Dokument gehen</translation>
    </message>
    <message>
      <source>Go to the next span that was dropped</source>
      <translation>Zum nächsten verworfenen Abschnitt gehen</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Grade</source>
      <comment>a verb</comment>
      <translation>Bewerten</translation>
    </message>
    <message>
      <source>Grade 0: nothing to learn here</source>
      <translation>Bewertung 0: hier ist nichts zu lernen</translation>
    </message>
    <message>
      <source>Grade 1: a little, mostly something else</source>
      <translation>Bewertung 1: ein wenig, meist anderes</translation>
    </message>
    <message>
      <source>Grade 2: touches it</source>
      <translation>Bewertung 2: berührt es</translation>
    </message>
    <message>
      <source>Grade 3: useful, but incomplete</source>
      <translation>Bewertung 3: nützlich, aber unvollständig</translation>
    </message>
    <message>
      <source>Grade 4: teaches well</source>
      <translation>Bewertung 4: lehrt gut</translation>
    </message>
    <message>
      <source>Grade 5: outstanding</source>
      <translation>Bewertung 5: herausragend</translation>
    </message>
    <message>
      <source>Grade again</source>
      <translation>Neu bewerten</translation>
    </message>
    <message>
      <source>Grade documents from 0 to 5</source>
      <translation>Dokumente von 0 bis 5 bewerten</translation>
    </message>
    <message>
      <source>Grade this document again</source>
      <translation>Dieses Dokument neu bewerten</translation>
    </message>
    <message>
      <source>Grade {n}</source>
      <translation>Bewertung {n}</translation>
    </message>
    <message>
      <source>Grades can stay valid only at levels that the new version has.</source>
      <translation>Bewertungen können nur bei Stufen gültig bleiben, die die neue Version hat.</translation>
    </message>
    <message>
      <source>Grades differ by 0 to 5 levels, not by {levels}.</source>
      <translation>Bewertungen weichen um 0 bis 5 Stufen ab, nicht um {levels}.</translation>
    </message>
    <message>
      <source>Grades that are likely wrong, and whether to grade again or new</source>
      <translation>Wahrscheinlich falsche Bewertungen, und ob nochmals oder Neues zu bewerten ist</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>How far people agree, with intervals, and how severe each one is</source>
      <translation>Wie weit man übereinstimmt, mit Intervallen, und wie streng jeder ist</translation>
    </message>
    <message>
      <source>Hugging Face folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import is running already.</source>
      <translation>Ein Import läuft bereits.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>In which form it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its list of tasks, and a labelling interface that fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its own key again</source>
      <translation>Wieder die eigene Taste</translation>
    </message>
    <message>
      <source>Its score, after your own grade is saved. If you grade the document again, the answer says that you had seen it.</source>
      <translation>Ihr Score, sobald die eigene Bewertung gespeichert ist. Wird das Dokument neu bewertet, sagt die Antwort, dass er zu sehen war.</translation>
    </message>
    <message>
      <source>JSON Lines for its database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON Lines, one file for each person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this grade and go to the next document</source>
      <translation>Diese Bewertung behalten und zum nächsten Dokument gehen</translation>
    </message>
    <message>
      <source>Labeler made a mistake</source>
      <translation>Labeler hat einen Fehler gemacht</translation>
    </message>
    <message>
      <source>Labeler projects (*.labeler);;All files (*)</source>
      <translation>Labeler-Projekte (*.labeler);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels, decisions, data sets, probes as files</source>
      <translation>Bewertungen, Entscheidungen, Datensätze, Sonden als Dateien</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Text größer</translation>
    </message>
    <message>
      <source>Learn the rubric by examples and questions, and see how you stand</source>
      <translation>Das Bewertungsraster an Beispielen und Fragen lernen und den eigenen Stand sehen</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <source>Leave the criterion open</source>
      <translation>Das Kriterium offen lassen</translation>
    </message>
    <message>
      <source>Leave the criterion that is asked without a value</source>
      <translation>Das gefragte Kriterium ohne Wert lassen</translation>
    </message>
    <message>
      <source>Leave this document ungraded</source>
      <translation>Dieses Dokument unbewertet lassen</translation>
    </message>
    <message>
      <source>Left out: {things}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels are numbered from {first} to {last}.</source>
      <translation>Stufen haben Nummern von {first} bis {last}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light, dark, or as the system says.</source>
      <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
      <source>Line width</source>
      <translation>Zeilenbreite</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Lists them as not graded, apart from skipped, flagged and grade 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the rules</source>
      <translation>Die Regeln ansehen</translation>
    </message>
    <message>
      <source>Looking at what there is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a decision run</source>
      <translation>Einen Entscheidungslauf machen</translation>
    </message>
    <message>
      <source>Make an empty project file</source>
      <translation>Eine leere Projektdatei anlegen</translation>
    </message>
    <message>
      <source>Make the text you read larger</source>
      <translation>Den gelesenen Text vergrößern</translation>
    </message>
    <message>
      <source>Make the text you read smaller</source>
      <translation>Den gelesenen Text verkleinern</translation>
    </message>
    <message>
      <source>Mark as bad</source>
      <translation>Als schlecht markieren</translation>
    </message>
    <message>
      <source>Mark as good</source>
      <translation>Als gut markieren</translation>
    </message>
    <message>
      <source>Mark evidence</source>
      <translation>Belege markieren</translation>
    </message>
    <message>
      <source>Mark the framed or selected text as bad, or not any more</source>
      <translation>Den eingerahmten oder ausgewählten Text als schlecht markieren, oder nicht mehr</translation>
    </message>
    <message>
      <source>Mark the framed or selected text as good, or not any more</source>
      <translation>Den eingerahmten oder ausgewählten Text als gut markieren, oder nicht mehr</translation>
    </message>
    <message>
      <source>Mark what made this document good or bad, or leave</source>
      <translation>Markieren, was dieses Dokument gut oder schlecht macht, oder beenden</translation>
    </message>
    <message>
      <source>Measured out of bag: {probes}. The others on random documents that never trained them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge bundles…</source>
      <translation>Pakete zusammenführen…</translation>
    </message>
    <message>
      <source>Merge is running already.</source>
      <translation>Ein Zusammenführen läuft bereits.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Neues Projekt…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next block</source>
      <translation>Nächster Block</translation>
    </message>
    <message>
      <source>Next disagreement</source>
      <translation>Nächste Uneinigkeit</translation>
    </message>
    <message>
      <source>Next document</source>
      <translation>Nächstes Dokument</translation>
    </message>
    <message>
      <source>Next dropped span</source>
      <translation>Nächster verworfener Abschnitt</translation>
    </message>
    <message>
      <source>No decision run yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mark</source>
      <translation>Keine Marke</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No project is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No report could be written. It said: {error}</source>
      <translation>Es konnte kein Bericht geschrieben werden. Die Meldung war: {error}</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Grade some documents first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Nothing graded is lost: every grade is saved when you give it.</source>
      <translation>Keine Bewertung ist verloren: jede wird gespeichert, sobald sie gegeben ist.</translation>
    </message>
    <message>
      <source>Of everything but what you grade. Holds from the next start.</source>
      <translation>Von allem außer dem, was bewertet wird. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Of the documents that people graded high enough, the share the probe would keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the documents the probe would keep, the share that people graded high enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One JSON object a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a .labeler file</source>
      <translation>Eine .labeler-Datei öffnen</translation>
    </message>
    <message>
      <source>Open a small project to try everything on</source>
      <translation>Ein kleines Projekt zum Ausprobieren öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Das Beispielprojekt öffnen</translation>
    </message>
    <message>
      <source>Open your doubted grade on the desk</source>
      <translation>Die eigene bezweifelte Bewertung unter Bewerten öffnen</translation>
    </message>
    <message>
      <source>Overturn what was decided</source>
      <translation>Die Entscheidung aufheben</translation>
    </message>
    <message>
      <source>Overturn…</source>
      <translation>Aufheben…</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page as it looked</source>
      <translation>Seite, wie sie aussah</translation>
    </message>
    <message>
      <source>Parquet shards with a data card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People are warned before they are paused, at a distance between 0 and 5 levels.</source>
      <translation>Gewarnt wird vor dem Pausieren, bei einem Abstand zwischen 0 und 5 Stufen.</translation>
    </message>
    <message>
      <source>Pixels.</source>
      <translation>Pixel.</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Precision at the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <source>Prepare and train</source>
      <translation>Vorbereiten und trainieren</translation>
    </message>
    <message>
      <source>Prepare and train is running already.</source>
      <translation>Vorbereiten und Trainieren läuft bereits.</translation>
    </message>
    <message>
      <source>Prepare is running already.</source>
      <translation>Das Vorbereiten läuft bereits.</translation>
    </message>
    <message>
      <source>Prepare the project first: labeler prepare PROJECT</source>
      <translation>Zuerst das Projekt vorbereiten: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare, train a probe and decide with a first cut, in one go</source>
      <translation>Vorbereiten, eine Sonde trainieren und mit einer ersten Schwelle entscheiden, in einem Zug</translation>
    </message>
    <message>
      <source>Press a key…</source>
      <translation>Taste drücken…</translation>
    </message>
    <message>
      <source>Previous block</source>
      <translation>Voriger Block</translation>
    </message>
    <message>
      <source>Previous disagreement</source>
      <translation>Vorige Uneinigkeit</translation>
    </message>
    <message>
      <source>Previous document</source>
      <translation>Voriges Dokument</translation>
    </message>
    <message>
      <source>Previous dropped span</source>
      <translation>Voriger verworfener Abschnitt</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problematic</source>
      <translation>Problematisch</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Rank agreement with people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read all files again and compare them with their hashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading font</source>
      <translation>Leseschrift</translation>
    </message>
    <message>
      <source>Reading mode</source>
      <translation>Lesemodus</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>Recall at the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Rejected records</source>
      <translation>Abgelehnte Datensätze</translation>
    </message>
    <message>
      <source>Remind me to pause</source>
      <translation>An Pausen erinnern</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
      <source>Reset the key of {name}</source>
      <translation>Taste zurücksetzen: {name}</translation>
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rubric</source>
      <translation>Bewertungsraster</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Regeln…</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · {kept:,} kept · {tokens} tokens · {ago}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample is running already.</source>
      <translation>Das Beispielprojekt wird bereits angelegt.</translation>
    </message>
    <message>
      <source>Sample project</source>
      <translation>Beispielprojekt</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Als CSV speichern…</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Als JSON speichern…</translation>
    </message>
    <message>
      <source>Save my grades as a bundle…</source>
      <translation>Meine Bewertungen als Paket speichern…</translation>
    </message>
    <message>
      <source>Say again what you took back last</source>
      <translation>Das zuletzt Zurückgenommene wieder sagen</translation>
    </message>
    <message>
      <source>Say that what was decided here is right</source>
      <translation>Sagen, dass die Entscheidung hier richtig ist</translation>
    </message>
    <message>
      <source>Say what is wrong with this document</source>
      <translation>Sagen, was an diesem Dokument falsch ist</translation>
    </message>
    <message>
      <source>Say what would have been right instead, and why</source>
      <translation>Sagen, was stattdessen richtig gewesen wäre, und warum</translation>
    </message>
    <message>
      <source>Say which grade it is, and why</source>
      <translation>Sagen, welche Bewertung gilt, und warum</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Angeben, wer.</translation>
    </message>
    <message>
      <source>Scores and cut</source>
      <translation>Scores und Schwelle</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Second look</source>
      <translation>Zweiter Blick</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settle the grade</source>
      <translation>Die Bewertung klären</translation>
    </message>
    <message>
      <source>Settle…</source>
      <translation>Klären…</translation>
    </message>
    <message>
      <source>Show every key</source>
      <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
      <source>Show how a lesson came about: draft, critique and rewrite side by side</source>
      <translation>Zeigen, wie eine Lektion entstand: Entwurf, Kritik und Neufassung nebeneinander</translation>
    </message>
    <message>
      <source>Show nothing but the document, and everything again</source>
      <translation>Nur das Dokument zeigen, und wieder alles</translation>
    </message>
    <message>
      <source>Show or hide dropped text</source>
      <translation>Verworfenen Text zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the text that extraction dropped, muted</source>
      <translation>Den bei der Extraktion verworfenen Text blass zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the HTML source</source>
      <translation>Den HTML-Quelltext zeigen</translation>
    </message>
    <message>
      <source>Show the extracted main text</source>
      <translation>Den extrahierten Haupttext zeigen</translation>
    </message>
    <message>
      <source>Show the files in their folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the lineage</source>
      <translation>Die Herkunft zeigen</translation>
    </message>
    <message>
      <source>Show the page</source>
      <translation>Die Seite zeigen</translation>
    </message>
    <message>
      <source>Show the page as it looked</source>
      <translation>Die Seite zeigen, wie sie aussah</translation>
    </message>
    <message>
      <source>Show the report in its folder</source>
      <translation>Den Bericht in seinem Ordner zeigen</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Den Quelltext zeigen</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Den Text zeigen</translation>
    </message>
    <message>
      <source>Show the visible text</source>
      <translation>Den sichtbaren Text zeigen</translation>
    </message>
    <message>
      <source>Show the visible text, coloured by fate</source>
      <translation>Den sichtbaren Text zeigen, nach seinem Verbleib gefärbt</translation>
    </message>
    <message>
      <source>Show the way of all tokens through the stages</source>
      <translation>Den Weg aller Tokens durch die Schritte zeigen</translation>
    </message>
    <message>
      <source>Show what could not come in</source>
      <translation>Zeigen, was nicht hereinkam</translation>
    </message>
    <message>
      <source>Show what the probe thought</source>
      <translation>Zeigen, was die Sonde dachte</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>Websites</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Text kleiner</translation>
    </message>
    <message>
      <source>Somebody has a name.</source>
      <translation>Eine Person hat einen Namen.</translation>
    </message>
    <message>
      <source>Somebody is paused after one gold document or more, and at most as many as are compared.</source>
      <translation>Pausiert wird jemand nach mindestens einem Golddokument und höchstens so vielen, wie verglichen werden.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>HTML</comment>
      <translation>Quelltext</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Spearman's rank correlation of grades and scores: 1 is the same order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stands beside every grade you give.</source>
      <translation>Steht neben jeder eigenen Bewertung.</translation>
    </message>
    <message>
      <source>Start grading</source>
      <translation>Bewerten beginnen</translation>
    </message>
    <message>
      <source>Stop the running work; whole batches stay</source>
      <translation>Die laufende Arbeit anhalten; ganze Stapel bleiben</translation>
    </message>
    <message>
      <source>Stop writing; files appear whole or not at all (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; whole batches stay (Esc)</source>
      <translation>Anhalten; ganze Stapel bleiben (Esc)</translation>
    </message>
    <message>
      <source>Switch between light and dark</source>
      <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
      <source>Take away what is marked in the framed or selected text</source>
      <translation>Die Marken im eingerahmten oder ausgewählten Text entfernen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take back what you said last; a training is never undone</source>
      <translation>Das zuletzt Gesagte zurücknehmen; ein Training wird nie rückgängig gemacht</translation>
    </message>
    <message>
      <source>Take back what you settled</source>
      <translation>Das Geklärte zurücknehmen</translation>
    </message>
    <message>
      <source>Take back what you settled here</source>
      <translation>Das hier Geklärte zurücknehmen</translation>
    </message>
    <message>
      <source>Take back your last verdict</source>
      <translation>Das letzte eigene Urteil zurücknehmen</translation>
    </message>
    <message>
      <source>Take in what others did in their copies of this project</source>
      <translation>Übernehmen, was andere in ihren Kopien dieses Projekts getan haben</translation>
    </message>
    <message>
      <source>Take the course</source>
      <translation>Den Kurs machen</translation>
    </message>
    <message>
      <source>Take the mark away</source>
      <translation>Die Marke entfernen</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The export gets a folder of its own in this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The export stopped by a mistake of Labeler; a crash report says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures that matter, the learning curve and the queue</source>
      <translation>Die wichtigen Kennzahlen, die Lernkurve und die Warteschlange</translation>
    </message>
    <message>
      <source>The first rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first rows as they will be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first rows of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {count:,} are shown.</source>
      <translation>Die ersten {count:,} werden gezeigt.</translation>
    </message>
    <message>
      <source>The first {rows} rows, {columns} columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forest as it is, with the grades behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grading scale, its versions, and a draft of the next</source>
      <translation>Die Bewertungsskala, ihre Versionen und ein Entwurf der nächsten</translation>
    </message>
    <message>
      <source>The level from which documents are kept has to be one of the levels above the lowest.</source>
      <translation>Die Stufe, ab der Dokumente behalten werden, muss eine der Stufen über der untersten sein.</translation>
    </message>
    <message>
      <source>The main texts that a run kept, ready for training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest and every file hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probe and its figures</source>
      <translation>Die Sonde und ihre Kennzahlen</translation>
    </message>
    <message>
      <source>The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is in {report}.</source>
      <translation>Der Bericht liegt in {report}.</translation>
    </message>
    <message>
      <source>The rows could not be shown. A crash report says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rules in force, what each one drops, and what others would</source>
      <translation>Die geltenden Regeln, was jede verwirft und was andere verwerfen würden</translation>
    </message>
    <message>
      <source>The scores of all documents, and what a cut keeps</source>
      <translation>Die Scores aller Dokumente und was eine Schwelle behält</translation>
    </message>
    <message>
      <source>The share of gold documents is from 0 to {most}, not {rate}.</source>
      <translation>Der Anteil der Golddokumente liegt zwischen 0 und {most}, nicht bei {rate}.</translation>
    </message>
    <message>
      <source>The system's serif</source>
      <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>There are no rows to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no verdicts yet. Agree (A) or overturn (O) on Audit first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no decision run yet. Train a probe and decide on Model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no probe yet. Train one on Model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This could not be shown.</source>
      <translation>Das konnte nicht gezeigt werden.</translation>
    </message>
    <message>
      <source>This is running already.</source>
      <translation>Das läuft bereits.</translation>
    </message>
    <message>
      <source>Too few grades for a curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train a new probe</source>
      <translation>Eine neue Sonde trainieren</translation>
    </message>
    <message>
      <source>Train a new probe from all grades</source>
      <translation>Aus allen Bewertungen eine neue Sonde trainieren</translation>
    </message>
    <message>
      <source>Train is running already.</source>
      <translation>Ein Training läuft bereits.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Typed columns, compressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Use is running already.</source>
      <translation>Eine Sonde wird bereits in Kraft gesetzt.</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Visible text</source>
      <translation>Sichtbarer Text</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it with Esc.</source>
      <translation>Warten, bis es fertig ist, oder mit Esc abbrechen.</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it.</source>
      <translation>Warten, bis es fertig ist, oder es abbrechen.</translation>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What annotators learn and are asked, and how they stand to gold documents</source>
      <translation>Was Annotatoren lernen und gefragt werden, und wie sie zu Golddokumenten stehen</translation>
    </message>
    <message>
      <source>What auditors said: agree or overturn, of documents and of stretches of their text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of each document in a run, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each kind of feature brings, and a switch for each</source>
      <translation>Was jede Art von Merkmal bringt, mit einem Schalter für jede</translation>
    </message>
    <message>
      <source>What is in the project and what to do next</source>
      <translation>Was im Projekt ist und was als Nächstes zu tun ist</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was falsch ist</translation>
    </message>
    <message>
      <source>What pages and lessons are read in.</source>
      <translation>Worin Seiten und Lektionen gelesen werden.</translation>
    </message>
    <message>
      <source>What people said: one row for each grade, skip and flag, with how it came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the tokens of the whole project went</source>
      <translation>Wohin die Tokens des ganzen Projekts gingen</translation>
    </message>
    <message>
      <source>Whether probabilities hold, and which grades are mixed up</source>
      <translation>Ob Wahrscheinlichkeiten stimmen und welche Bewertungen verwechselt werden</translation>
    </message>
    <message>
      <source>Which decision run is exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who graded how much, how fast and when</source>
      <translation>Wer wie viel bewertet hat, wie schnell und wann</translation>
    </message>
    <message>
      <source>Who grades, how far they agree, and what has to be settled</source>
      <translation>Wer bewertet, wie weit man übereinstimmt und was zu klären ist</translation>
    </message>
    <message>
      <source>Why every token was kept or dropped</source>
      <translation>Warum jedes Token behalten oder verworfen wurde</translation>
    </message>
    <message>
      <source>With Enter</source>
      <translation>Mit Enter</translation>
    </message>
    <message>
      <source>With documents that nobody graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work is running on this project.</source>
      <translation>An diesem Projekt wird gerade gearbeitet.</translation>
    </message>
    <message>
      <source>Write a comment on this document</source>
      <translation>Einen Kommentar zu diesem Dokument schreiben</translation>
    </message>
    <message>
      <source>Write all that you did here, signed, for another copy of this project</source>
      <translation>Alles hier Getane signiert für eine andere Kopie dieses Projekts schreiben</translation>
    </message>
    <message>
      <source>Write every number shown to a JSON file</source>
      <translation>Alle gezeigten Zahlen in eine JSON-Datei schreiben</translation>
    </message>
    <message>
      <source>Write every number shown to a table</source>
      <translation>Alle gezeigten Zahlen in eine Tabelle schreiben</translation>
    </message>
    <message>
      <source>Write files with a manifest of their hashes, from wherever you are</source>
      <translation>Dateien mit einem Manifest ihrer Hashes schreiben, von überall aus</translation>
    </message>
    <message>
      <source>Write the export</source>
      <translation>Den Export schreiben</translation>
    </message>
    <message>
      <source>Write the files and a manifest of their hashes (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the files as chosen</source>
      <translation>Die Dateien wie gewählt schreiben</translation>
    </message>
    <message>
      <source>Writes into {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {rows} in {files}, and a manifest of their hashes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation>Eigener Name</translation>
    </message>
    <message>
      <source>Your name, theme, reading font</source>
      <translation>Name, Design, Leseschrift</translation>
    </message>
    <message>
      <source>a calibration error needs {fewest} documents, these count as {few:.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all grades and scores round to one grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answers that were taken back or replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at random, for these figures only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>budget {amount} tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundles</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <source>bundles</source>
      <comment>of a number</comment>
      <translation>Paketen</translation>
    </message>
    <message>
      <source>by tokens {share:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled; no file was written half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled; what was finished stays</source>
      <translation>abgebrochen; was fertig war, bleibt</translation>
    </message>
    <message>
      <source>chosen by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cut {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>documents</source>
      <comment>of a number</comment>
      <translation>Dokumenten</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>events</source>
      <comment>of a number</comment>
      <translation>Ereignissen</translation>
    </message>
    <message>
      <source>every export has a manifest with the hash of each file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every figure from {count:,} random documents that never trained it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>files</source>
      <comment>of a number</comment>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>forest.bin, probe.json and training.jsonl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forest.onnx, views.npz, probe.json and README.md</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forest.skops, views.npz, probe.json and README.md</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forests</source>
      <translation>Wälder</translation>
    </message>
    <message>
      <source>forests</source>
      <comment>of a number</comment>
      <translation>Wäldern</translation>
    </message>
    <message>
      <source>further criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grades</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>grades</source>
      <comment>of a number</comment>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>grades from 0 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how an answer came about: rubric, what could be seen, queue, propensity, probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imported grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <source>lessons have {count} of {fewest} grades of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>makes other scores surer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marks of evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document has an interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document reaches the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document was graded at or above the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded document came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded lesson came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded page came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no lesson is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no lesson of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no page is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no page of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the lessons less than {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the lessons {cut} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the pages less than {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the pages {cut} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not defined: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not graded, skipped and flagged apart from grade 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one document carries {heaviest:.0%} of all weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of bag: {count:,} training document, each judged by trees that never saw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of bag: {count:,} training documents, each judged by trees that never saw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages have {count} of {fewest} grades of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>points</source>
      <comment>of a number</comment>
      <translation>Punkten</translation>
    </message>
    <message>
      <source>probes</source>
      <translation>Sonden</translation>
    </message>
    <message>
      <source>probes</source>
      <comment>of a number</comment>
      <translation>Sonden</translation>
    </message>
    <message>
      <source>records</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <source>records</source>
      <comment>of a number</comment>
      <translation>Datensätzen</translation>
    </message>
    <message>
      <source>reset</source>
      <comment>a key</comment>
      <translation>zurücksetzen</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>rows</source>
      <comment>of a number</comment>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>rubrics</source>
      <translation>Bewertungsraster</translation>
    </message>
    <message>
      <source>rubrics</source>
      <comment>of a number</comment>
      <translation>Bewertungsrastern</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>runs</source>
      <comment>of a number</comment>
      <translation>Läufen</translation>
    </message>
    <message>
      <source>sandbox off</source>
      <translation>ohne Sandbox</translation>
    </message>
    <message>
      <source>search for rare high grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>settled before, to compare people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands for many, before there were scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starting</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>steps</source>
      <comment>of a number</comment>
      <translation>Schritten</translation>
    </message>
    <message>
      <source>stopped by an error; what was finished stays</source>
      <translation>durch einen Fehler angehalten; was fertig war, bleibt</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopping after this batch</source>
      <translation>hält nach diesem Stapel an</translation>
    </message>
    <message>
      <source>texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>texts</source>
      <comment>of a number</comment>
      <translation>Texten</translation>
    </message>
    <message>
      <source>the grades or scores are all equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the probe was unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the probe's trees disagreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is nothing to tell at {cut:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this probe has no calibration for lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>of a number</comment>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>topics</source>
      <comment>of a number</comment>
      <translation>Themen</translation>
    </message>
    <message>
      <source>trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <source>trees</source>
      <comment>of a number</comment>
      <translation>Bäumen</translation>
    </message>
    <message>
      <source>typical of documents without a grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>verdicts</source>
      <comment>of a number</comment>
      <translation>Urteilen</translation>
    </message>
    <message>
      <source>who settled a grade and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words behind a kind of flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action} has its own key again: {key}.</source>
      <translation>{action} hat wieder die eigene Taste: {key}.</translation>
    </message>
    <message>
      <source>{action} has the key {key} now.</source>
      <translation>{action} hat jetzt die Taste {key}.</translation>
    </message>
    <message>
      <source>{amount} token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} file</source>
      <comment>in</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} files</source>
      <comment>in</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} rejected</source>
      <translation>{count:,} abgelehnt</translation>
    </message>
    <message>
      <source>{count:,} rejected, show</source>
      <translation>{count:,} abgelehnt, zeigen</translation>
    </message>
    <message>
      <source>{count:,} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} day ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} documents, drawn so unevenly that they are worth {worth:.0f}, and {fewest:.0f} are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {fewest} lessons that the random evaluation stream needs are graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {fewest} pages that the random evaluation stream needs are graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>{count} abgelehnt</translation>
    </message>
    <message>
      <source>{count} rejected, show</source>
      <translation>{count} abgelehnt, zeigen</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {units}</source>
      <translation>{done:,} von {total:,} {units}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{hours:.0f} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{interval} at 95 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} already does: {action}.</source>
      <translation>{key} ist schon vergeben: {action}.</translation>
    </message>
    <message>
      <source>{key} scrolls, moves the focus, leaves or copies. It cannot be given to an action.</source>
      <translation>{key} blättert, bewegt den Fokus, verlässt oder kopiert. Die Taste kann keiner Aktion gegeben werden.</translation>
    </message>
    <message>
      <source>{language} from the next start on.</source>
      <translation>Ab dem nächsten Start: {language}.</translation>
    </message>
    <message>
      <source>{many} a second</source>
      <translation>{many} pro Sekunde</translation>
    </message>
    <message>
      <source>{minutes:.0f} min ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} is a share from 0 to 1, not {value}.</source>
      <translation>{name} ist ein Anteil von 0 bis 1, nicht {value}.</translation>
    </message>
    <message>
      <source>{name}, chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {keys}. Change the key</source>
      <translation>{name}: {keys}. Taste ändern</translation>
    </message>
    <message>
      <source>{number:,.0f} bytes</source>
      <translation>{number:,.0f} Bytes</translation>
    </message>
    <message>
      <source>{problem}. And {count:,} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{project} can be read, but nothing can be saved.</source>
      <translation>{project} kann gelesen, aber nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <source>{tool} has no fields for {things}: this goes along under the key labeler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} at {count:,} grade; more grades make a curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} at {count:,} grades; more grades make a curve.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
