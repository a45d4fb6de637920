<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>labeler</name>
    <message>
      <source>0 of {total:,} tokens</source>
      <translation>0 von {total:,} Tokens</translation>
    </message>
    <message>
      <source>1 answer waits for the connection</source>
      <translation>1 Antwort wartet auf die Verbindung</translation>
    </message>
    <message>
      <source>A budget of {amount} tokens keeps {kept}</source>
      <translation>Ein Budget von {amount} Tokens behält {kept}</translation>
    </message>
    <message>
      <source>A budget of {amount} tokens keeps {kept}, down to a score of {lowest}</source>
      <translation>Ein Budget von {amount} Tokens behält {kept}, hinab bis zum Score {lowest}</translation>
    </message>
    <message>
      <source>A comment on this document. Enter or Esc goes back to grading; what you wrote is kept.</source>
      <translation>Ein Kommentar zu diesem Dokument. Enter oder Esc führt zurück zum Bewerten; das Geschriebene bleibt.</translation>
    </message>
    <message>
      <source>A consensus model needs crowd-kit, which is not installed.</source>
      <translation>Ein Konsensmodell braucht crowd-kit; das ist nicht installiert.</translation>
    </message>
    <message>
      <source>A course asks for {most:,} gold documents at most.</source>
      <translation>Ein Kurs fragt höchstens {most:,} Golddokumente ab.</translation>
    </message>
    <message>
      <source>A crash report says why. Nothing graded is lost.</source>
      <translation>Ein Absturzbericht sagt, warum. Keine Bewertung ist verloren.</translation>
    </message>
    <message>
      <source>A cut is a finite number, not {wanted}.</source>
      <translation>Eine Schwelle ist eine endliche Zahl, nicht {wanted}.</translation>
    </message>
    <message>
      <source>A data set for load_from_disk</source>
      <translation>Ein Datensatz für load_from_disk</translation>
    </message>
    <message>
      <source>A data set of Argilla 2 records</source>
      <translation>Ein Datensatz aus Records von Argilla 2</translation>
    </message>
    <message>
      <source>A decision run has a number from 1 on, of at most ten digits.</source>
      <translation>Ein Entscheidungslauf hat eine Nummer ab 1 mit höchstens zehn Ziffern.</translation>
    </message>
    <message>
      <source>A document has a feature that is not a finite number.</source>
      <translation>Ein Dokument hat ein Merkmal, das keine endliche Zahl ist.</translation>
    </message>
    <message>
      <source>A document is graded by one person or more, and by {most} at most.</source>
      <translation>Ein Dokument wird von mindestens einer und höchstens {most} Personen bewertet.</translation>
    </message>
    <message>
      <source>A document may be called problematic instead of graded</source>
      <translation>Ein Dokument kann statt bewertet problematisch genannt werden</translation>
    </message>
    <message>
      <source>A document stays with somebody for 1 to {most} minutes, not {minutes}.</source>
      <translation>Ein Dokument bleibt 1 bis {most} Minuten bei einer Person, nicht {minutes}.</translation>
    </message>
    <message>
      <source>A field of a file of grades is one of {fields}, not {name!r}.</source>
      <translation>Ein Feld einer Datei mit Bewertungen ist eines von {fields}, nicht {name!r}.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. None is graded yet. A few hundred make it good.</source>
      <translation>Eine erste Sonde braucht {enough} Bewertungen. Noch ist nichts bewertet. Einige hundert machen sie gut.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. There are {count:,} grades so far. A few hundred make it good.</source>
      <translation>Eine erste Sonde braucht {enough} Bewertungen. Bisher gibt es {count:,} Bewertungen. Einige hundert machen sie gut.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. There is {count:,} grade so far. A few hundred make it good.</source>
      <translation>Eine erste Sonde braucht {enough} Bewertungen. Bisher gibt es {count:,} Bewertung. Einige hundert machen sie gut.</translation>
    </message>
    <message>
      <source>A forest of scikit-learn, with the recipe of its columns</source>
      <translation>Ein Wald von scikit-learn, mit der Anleitung zu seinen Spalten</translation>
    </message>
    <message>
      <source>A graded document</source>
      <translation>Ein bewertetes Dokument</translation>
    </message>
    <message>
      <source>A line is repeated from {fewest} documents on and by a share from 0 to 1, not {documents} and {share}.</source>
      <translation>Eine Zeile gilt ab {fewest} Dokumenten und einem Anteil von 0 bis 1 als wiederholt, nicht ab {documents} und {share}.</translation>
    </message>
    <message>
      <source>A line rule drops it: {rule}</source>
      <translation>Eine Zeilenregel verwirft es: {rule}</translation>
    </message>
    <message>
      <source>A model learns whom to believe and settles every shared document. Neither model knows that grades have an order, so each is compared with plain means on grades that it did not see.</source>
      <translation>Ein Modell lernt, wem zu glauben ist, und klärt jedes gemeinsame Dokument. Keines weiß, dass Bewertungen eine Ordnung haben; darum wird jedes an Bewertungen, die es nicht sah, mit einfachen Mittelwerten verglichen.</translation>
    </message>
    <message>
      <source>A name is one line of at most {most} signs that can be seen, not {name}.</source>
      <translation>Ein Name ist eine Zeile aus höchstens {most} sichtbaren Zeichen, nicht {name}.</translation>
    </message>
    <message>
      <source>A name is one line of signs that can be seen, not {by!r}.</source>
      <translation>Ein Name ist eine Zeile aus sichtbaren Zeichen, nicht {by!r}.</translation>
    </message>
    <message>
      <source>A note, if there is something to say</source>
      <translation>Eine Anmerkung, wenn es etwas zu sagen gibt</translation>
    </message>
    <message>
      <source>A probe belongs to a project.</source>
      <translation>Eine Sonde gehört zu einem Projekt.</translation>
    </message>
    <message>
      <source>A probe has no rows: it is written as {files}.</source>
      <translation>Eine Sonde hat keine Zeilen: Geschrieben werden {files}.</translation>
    </message>
    <message>
      <source>A reason: Enter goes to its next span, Shift+Enter back, Esc closes (R)</source>
      <translation>Ein Grund: Enter geht zum nächsten Abschnitt, Umschalt+Enter zurück, Esc schließt (R)</translation>
    </message>
    <message>
      <source>A recipe has no {name!r}.</source>
      <translation>Eine Mischung hat kein {name!r}.</translation>
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
      <source>A rule drops it: {rule}</source>
      <translation>Eine Regel verwirft es: {rule}</translation>
    </message>
    <message>
      <source>A run applies one cut to all documents. Runs before it stay as they are.</source>
      <translation>Ein Lauf wendet eine Schwelle auf alle Dokumente an. Frühere Läufe bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>A run of {strategy} stopped: {reason}.</source>
      <translation>Ein Lauf von {strategy} brach ab: {reason}.</translation>
    </message>
    <message>
      <source>A settled grade needs a reason of at most {most} characters.</source>
      <translation>Eine geklärte Bewertung braucht einen Grund aus höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <source>A share of a recipe is a number from 0 to 1.</source>
      <translation>Ein Anteil einer Mischung ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
      <source>A single grade</source>
      <translation>Eine einzelne Bewertung</translation>
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
      <source>About this span</source>
      <translation>Über diesen Abschnitt</translation>
    </message>
    <message>
      <source>Add a criterion</source>
      <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
      <source>Add a level</source>
      <translation>Stufe hinzufügen</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add or change</source>
      <translation>Hinzufügen oder ändern</translation>
    </message>
    <message>
      <source>Add this person, or change the role of who has this name</source>
      <translation>Diese Person hinzufügen oder die Rolle der Person dieses Namens ändern</translation>
    </message>
    <message>
      <source>Address</source>
      <comment>of a document</comment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Adds a key to the desk that flags a document as problematic: it then has no grade</source>
      <translation>Fügt beim Bewerten eine Taste hinzu, die ein Dokument als problematisch meldet: Es hat dann keine Bewertung</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Rat</translation>
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
      <source>After a warning, when chance alone does not explain it</source>
      <translation>Nach einer Warnung, wenn Zufall allein es nicht erklärt</translation>
    </message>
    <message>
      <source>After budget</source>
      <translation>Nach Budget</translation>
    </message>
    <message>
      <source>After duplicates</source>
      <translation>Nach Duplikaten</translation>
    </message>
    <message>
      <source>After language</source>
      <translation>Nach Sprache</translation>
    </message>
    <message>
      <source>After mixture</source>
      <translation>Nach Mischung</translation>
    </message>
    <message>
      <source>After people</source>
      <translation>Nach Personen</translation>
    </message>
    <message>
      <source>After rules</source>
      <translation>Nach Regeln</translation>
    </message>
    <message>
      <source>After score</source>
      <translation>Nach Score</translation>
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
      <source>Agreement beyond chance</source>
      <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
      <source>All</source>
      <comment>documents</comment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All documents</source>
      <translation>Alle Dokumente</translation>
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
      <source>All figures with their 95 % intervals</source>
      <translation>Alle Kennzahlen mit ihren 95-%-Intervallen</translation>
    </message>
    <message>
      <source>All graded documents are near-duplicates of each other; none can be held out.</source>
      <translation>Alle bewerteten Dokumente sind einander fast gleich; keines lässt sich zurückhalten.</translation>
    </message>
    <message>
      <source>All grades</source>
      <translation>Alle Bewertungen</translation>
    </message>
    <message>
      <source>All grades on shared documents are the same, so there is no chance agreement to compare with.</source>
      <translation>Alle Bewertungen gemeinsamer Dokumente sind gleich; es gibt keine Zufallsübereinstimmung zum Vergleich.</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>All measured on random documents that never trained them.</source>
      <translation>Alle an zufälligen Dokumenten gemessen, die sie nie trainiert haben.</translation>
    </message>
    <message>
      <source>All measured out of bag.</source>
      <translation>Alle Out-of-Bag gemessen.</translation>
    </message>
    <message>
      <source>All of the interval lies above {limit}: a single grade can be relied on.</source>
      <translation>Das ganze Intervall liegt über {limit}: Auf eine einzelne Bewertung ist Verlass.</translation>
    </message>
    <message>
      <source>All of the interval lies above {limit}: single grades allow tentative conclusions.</source>
      <translation>Das ganze Intervall liegt über {limit}: Einzelne Bewertungen erlauben vorläufige Schlüsse.</translation>
    </message>
    <message>
      <source>All of the interval lies below {limit}: one person's grade does not stand for another's.</source>
      <translation>Das ganze Intervall liegt unter {limit}: Die Bewertung einer Person steht nicht für die einer anderen.</translation>
    </message>
    <message>
      <source>All probes, what changes between two, and the way back</source>
      <translation>Alle Sonden, was sich zwischen zweien ändert, und der Weg zurück</translation>
    </message>
    <message>
      <source>All text</source>
      <translation>Gesamter Text</translation>
    </message>
    <message>
      <source>All tokens</source>
      <translation>Alle Tokens</translation>
    </message>
    <message>
      <source>All {tokens:,} tokens fit, by probe {probe}.</source>
      <translation>Alle {tokens:,} Tokens passen hinein, nach Sonde {probe}.</translation>
    </message>
    <message>
      <source>All, weighted</source>
      <translation>Alle, gewichtet</translation>
    </message>
    <message>
      <source>Alpha, interval</source>
      <translation>Alpha, Intervall</translation>
    </message>
    <message>
      <source>Alpha, nominal</source>
      <translation>Alpha, nominal</translation>
    </message>
    <message>
      <source>Alpha, ordinal</source>
      <translation>Alpha, ordinal</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>Weiteres</translation>
    </message>
    <message>
      <source>Amend the rubric</source>
      <translation>Bewertungsraster ergänzen</translation>
    </message>
    <message>
      <source>An answer could not be recorded.</source>
      <translation>Eine Antwort konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
      <source>An answer is being written to the disk.</source>
      <translation>Eine Antwort wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
      <source>An example of the level it was graded</source>
      <translation>Ein Beispiel für die Stufe, mit der es bewertet wurde</translation>
    </message>
    <message>
      <source>An example of what looks like the level and is not</source>
      <translation>Ein Beispiel für etwas, das nach der Stufe aussieht und es nicht ist</translation>
    </message>
    <message>
      <source>An example of {value}  {level}</source>
      <translation>Ein Beispiel für {value}  {level}</translation>
    </message>
    <message>
      <source>An overturned document needs a note that says why.</source>
      <translation>Ein aufgehobenes Dokument braucht eine Notiz, die sagt, warum.</translation>
    </message>
    <message>
      <source>And {count:,} more.</source>
      <translation>Und {count:,} weitere.</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Annotator</translation>
    </message>
    <message>
      <source>Annotators</source>
      <translation>Annotatoren</translation>
    </message>
    <message>
      <source>Annotators beside gold</source>
      <translation>Annotatoren neben Gold</translation>
    </message>
    <message>
      <source>Another grade or Try again records it · {undo} drops it</source>
      <translation>Eine andere Bewertung oder Noch einmal versuchen zeichnet sie auf · {undo} verwirft sie</translation>
    </message>
    <message>
      <source>Another program holds the project; wait for it, or close it, and try again.</source>
      <translation>Ein anderes Programm hält das Projekt fest; darauf warten oder es schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Answer {number}</source>
      <translation>Antwort {number}</translation>
    </message>
    <message>
      <source>Answer {number}: {text}</source>
      <translation>Antwort {number}: {text}</translation>
    </message>
    <message>
      <source>Answers wait there; make it writable.</source>
      <translation>Antworten warten dort; den Ordner beschreibbar machen.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Apply a cut to all documents</source>
      <translation>Eine Schwelle auf alle Dokumente anwenden</translation>
    </message>
    <message>
      <source>Apply a cut to all documents as a decision run</source>
      <translation>Eine Schwelle als Entscheidungslauf auf alle Dokumente anwenden</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a decision run</source>
      <translation>Die Schwelle als Entscheidungslauf auf alle Dokumente anwenden</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a new decision run</source>
      <translation>Die Schwelle als neuen Entscheidungslauf auf alle Dokumente anwenden</translation>
    </message>
    <message>
      <source>Applying</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Arrow keys go from number to number, Enter opens the documents behind one.</source>
      <translation>Pfeiltasten gehen von Zahl zu Zahl, Enter öffnet die Dokumente dahinter.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Ask a lead of the project.</source>
      <translation>Eine Leitung des Projekts fragen.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>Die Datei noch einmal anfordern.</translation>
    </message>
    <message>
      <source>Ask this rule, or not ({rule})</source>
      <translation>Diese Regel anwenden oder nicht ({rule})</translation>
    </message>
    <message>
      <source>Ask {name}, whether it has the fingerprint {fingerprint}.</source>
      <translation>{name} fragen, ob er den Fingerabdruck {fingerprint} hat.</translation>
    </message>
    <message>
      <source>Ask {name}, who is known here by another key, whether it has the fingerprint {fingerprint}.</source>
      <translation>{name}, hier mit einem anderen Schlüssel bekannt, fragen, ob er den Fingerabdruck {fingerprint} hat.</translation>
    </message>
    <message>
      <source>Ask {name}, who is known here by other keys, whether it has the fingerprint {fingerprint}.</source>
      <translation>{name}, hier mit anderen Schlüsseln bekannt, fragen, ob er den Fingerabdruck {fingerprint} hat.</translation>
    </message>
    <message>
      <source>Ask {owner} for a bundle of their own.</source>
      <translation>{owner} um ein eigenes Paket bitten.</translation>
    </message>
    <message>
      <source>Asking the probe about every grade</source>
      <translation>Die Sonde wird zu jeder Bewertung befragt</translation>
    </message>
    <message>
      <source>Asks {documents} that came as {form}.</source>
      <translation>Gilt für {documents}, die als {form} kamen.</translation>
    </message>
    <message>
      <source>Asks {documents}.</source>
      <translation>Gilt für {documents}.</translation>
    </message>
    <message>
      <source>At most one apart</source>
      <translation>Höchstens eine Stufe</translation>
    </message>
    <message>
      <source>At most one grade off</source>
      <translation>Höchstens eine Stufe daneben</translation>
    </message>
    <message>
      <source>At most one level beside</source>
      <translation>Höchstens eine Stufe daneben</translation>
    </message>
    <message>
      <source>At most, where they disagree</source>
      <translation>Höchstens, bei Uneinigkeit</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Sofort</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Beim Bewerten</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Audit</source>
      <comment>a verb</comment>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Audit what was decided, or grade on</source>
      <translation>Entscheidungen prüfen oder weiter bewerten</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the document before</source>
      <translation>Zurück zum Dokument davor</translation>
    </message>
    <message>
      <source>Back to the documents (Ctrl+U)</source>
      <translation>Zurück zu den Dokumenten (Strg+U)</translation>
    </message>
    <message>
      <source>Back to the rules in force</source>
      <translation>Zurück zu den geltenden Regeln</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Schlecht</translation>
    </message>
    <message>
      <source>Below the cut</source>
      <translation>Unter der Schwelle</translation>
    </message>
    <message>
      <source>Beside the grade</source>
      <translation>Neben der Bewertung</translation>
    </message>
    <message>
      <source>Bias</source>
      <translation>Verzerrung</translation>
    </message>
    <message>
      <source>Blind grades only</source>
      <translation>Nur blinde Bewertungen</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <source>Both gave one and the same grade to all documents they share, so there is no chance agreement to compare with.</source>
      <translation>Beide gaben allen gemeinsamen Dokumenten dieselbe Bewertung; es gibt keine Zufallsübereinstimmung zum Vergleich.</translation>
    </message>
    <message>
      <source>Brier score of the probability to reach the cut: 0 is best, 0.25 is a coin</source>
      <translation>Brier-Score der Wahrscheinlichkeit, die Schwelle zu erreichen: 0 ist am besten, 0,25 ist ein Münzwurf</translation>
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
      <source>Bring in pages or lessons first.</source>
      <translation>Zuerst Seiten oder Lektionen hereinholen.</translation>
    </message>
    <message>
      <source>Brings</source>
      <translation>Bringt</translation>
    </message>
    <message>
      <source>Broken extraction</source>
      <translation>Fehlerhafte Extraktion</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>Bundle</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Bundle is running already.</source>
      <translation>Das Speichern eines Pakets läuft bereits.</translation>
    </message>
    <message>
      <source>Bundles</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <source>By</source>
      <comment>a person</comment>
      <translation>Von</translation>
    </message>
    <message>
      <source>By how many grades severity changed from the first to the last document; above 0 became milder</source>
      <translation>Um wie viele Stufen sich die Strenge vom ersten zum letzten Dokument änderte; über 0 wurde es milder</translation>
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
      <source>Bytes</source>
      <translation>Bytes</translation>
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
      <source>Calibration error</source>
      <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
      <source>Calibration: predicted and graded</source>
      <translation>Kalibrierung: vorhergesagt und bewertet</translation>
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
      <source>Cancelled before the end.</source>
      <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>Cannot tell yet</source>
      <translation>Noch unklar</translation>
    </message>
    <message>
      <source>Chain of decisions</source>
      <translation>Kette der Entscheidungen</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>Zufall</translation>
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
      <source>Characters of the longest word</source>
      <translation>Zeichen des längsten Wortes</translation>
    </message>
    <message>
      <source>Check bundles</source>
      <translation>Pakete prüfen</translation>
    </message>
    <message>
      <source>Check that the file and its folder exist and can be read and written.</source>
      <translation>Prüfen, ob die Datei und ihr Ordner da sind und sich lesen und beschreiben lassen.</translation>
    </message>
    <message>
      <source>Check that the server runs and that the URL is right.</source>
      <translation>Prüfen, ob der Server läuft und die URL stimmt.</translation>
    </message>
    <message>
      <source>Check the chain of grades, every hash and every ledger of this project</source>
      <translation>Die Kette der Bewertungen, jeden Hash und jedes Register dieses Projekts verifizieren</translation>
    </message>
    <message>
      <source>Check the disk's space and health; everything acknowledged so far is saved.</source>
      <translation>Platz und Zustand des Datenträgers prüfen; alles bisher Bestätigte ist gespeichert.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
      <source>Check the name and the permissions.</source>
      <translation>Namen und Rechte prüfen.</translation>
    </message>
    <message>
      <source>Check the permissions, or copy the project to a disk that can be written and open it there.</source>
      <translation>Die Rechte prüfen, oder das Projekt auf einen beschreibbaren Datenträger kopieren und dort öffnen.</translation>
    </message>
    <message>
      <source>Check user and password in the URL.</source>
      <translation>Benutzer und Passwort in der URL prüfen.</translation>
    </message>
    <message>
      <source>Check: labeler verify</source>
      <translation>Prüfen: labeler verify</translation>
    </message>
    <message>
      <source>Checking the signatures. Esc cancels.</source>
      <translation>Die Signaturen werden geprüft. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Checking {what}: {count}. Esc cancels.</source>
      <translation>Geprüft: {what}, {count}. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Checking. Esc cancels.</source>
      <translation>Wird verifiziert. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Choose a folder to export into.</source>
      <translation>Einen Ordner für den Export wählen.</translation>
    </message>
    <message>
      <source>Choose a folder to import with all that is in it</source>
      <translation>Einen Ordner wählen, der mit allem darin importiert wird</translation>
    </message>
    <message>
      <source>Choose a folder; all that is in it is imported</source>
      <translation>Einen Ordner wählen; alles darin wird importiert</translation>
    </message>
    <message>
      <source>Choose a grade.</source>
      <translation>Eine Bewertung wählen.</translation>
    </message>
    <message>
      <source>Choose a graded document as an example</source>
      <translation>Ein bewertetes Dokument als Beispiel wählen</translation>
    </message>
    <message>
      <source>Choose an action, then press its new key. Esc leaves it as it is.</source>
      <translation>Eine Aktion wählen, dann ihre neue Taste drücken. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>Choose files to import</source>
      <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Choose one of {formats}.</source>
      <translation>Eines davon wählen: {formats}.</translation>
    </message>
    <message>
      <source>Choose one of: {names}.</source>
      <translation>Eine davon wählen: {names}.</translation>
    </message>
    <message>
      <source>Choose somebody in the table to see how severity went over time.</source>
      <translation>In der Tabelle jemanden wählen, um den Verlauf der Strenge zu sehen.</translation>
    </message>
    <message>
      <source>Choose the decision run to look at</source>
      <translation>Den Entscheidungslauf wählen, der gezeigt wird</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Den Ordner wählen</translation>
    </message>
    <message>
      <source>Choose two different probes.</source>
      <translation>Zwei verschiedene Sonden wählen.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
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
      <source>Close and change nothing (Esc)</source>
      <translation>Schließen und nichts ändern (Esc)</translation>
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
      <source>Close without deciding (Esc)</source>
      <translation>Schließen, ohne zu entscheiden (Esc)</translation>
    </message>
    <message>
      <source>Close without importing (Esc)</source>
      <translation>Schließen, ohne zu importieren (Esc)</translation>
    </message>
    <message>
      <source>Cohen's kappa with squared penalties, mean over pairs of people that share 10 documents or more</source>
      <translation>Cohens Kappa mit quadrierten Abzügen, gemittelt über Paare mit mindestens 10 gemeinsamen Dokumenten</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comment on this document</source>
      <translation>Kommentar zu diesem Dokument</translation>
    </message>
    <message>
      <source>Comment · Enter keeps it</source>
      <translation>Kommentar · Enter behält ihn</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare is running already.</source>
      <translation>Ein Vergleich läuft bereits.</translation>
    </message>
    <message>
      <source>Compare it with one that ships.</source>
      <translation>Mit einer vergleichen, die mitgeliefert wird.</translation>
    </message>
    <message>
      <source>Compare probes {a} and {b}</source>
      <translation>Sonden {a} und {b} vergleichen</translation>
    </message>
    <message>
      <source>Compare two probes</source>
      <translation>Zwei Sonden vergleichen</translation>
    </message>
    <message>
      <source>Compare with {document}</source>
      <translation>Mit {document} vergleichen</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Vergleicht…</translation>
    </message>
    <message>
      <source>Confusion: grades in rows, rounded scores in columns</source>
      <translation>Verwechslung: Bewertungen in Zeilen, gerundete Scores in Spalten</translation>
    </message>
    <message>
      <source>Confusion: which grades are taken for which</source>
      <translation>Verwechslung: welche Bewertung für welche gehalten wird</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Konsens</translation>
    </message>
    <message>
      <source>Consensus model</source>
      <translation>Konsensmodell</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the selected rows, or all of them (Ctrl+C)</source>
      <translation>Die ausgewählten Zeilen kopieren, sonst alle (Strg+C)</translation>
    </message>
    <message>
      <source>Could not be checked to the end.</source>
      <translation>Konnte nicht zu Ende verifiziert werden.</translation>
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
      <source>Counting documents</source>
      <translation>Dokumente werden gezählt</translation>
    </message>
    <message>
      <source>Counting tokens…</source>
      <translation>Tokens werden gezählt…</translation>
    </message>
    <message>
      <source>Counting was stopped. The next edit counts again.</source>
      <translation>Das Zählen wurde angehalten. Die nächste Änderung zählt neu.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Zählt…</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Kurs</translation>
    </message>
    <message>
      <source>Course gold</source>
      <translation>Gold im Kurs</translation>
    </message>
    <message>
      <source>Course: document {now} of {wanted}. These were settled before; grade them as the rubric says.</source>
      <translation>Kurs: Dokument {now} von {wanted}. Diese wurden vorher geklärt; zu bewerten wie im Bewertungsraster beschrieben.</translation>
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
      <source>Critique</source>
      <translation>Kritik</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Cut score</source>
      <translation>Score der Schwelle</translation>
    </message>
    <message>
      <source>Cut {cut} keeps {kept}</source>
      <translation>Schwelle {cut} behält {kept}</translation>
    </message>
    <message>
      <source>Cut {cut}: {kept:,} of {total:,} documents score at least that.</source>
      <translation>Schwelle {cut}: {kept:,} von {total:,} Dokumenten haben mindestens diesen Score.</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <source>Daily goal</source>
      <translation>Tagesziel</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dashed: only on the left. Double line: only on the right.</source>
      <translation>Gestrichelt: nur links. Doppelte Linie: nur rechts.</translation>
    </message>
    <message>
      <source>Dashed: taken out. Double line: new. {name}</source>
      <translation>Gestrichelt: entfernt. Doppelte Linie: neu. {name}</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Dawid-Skene learns who takes which grade for which; GLAD learns how able people are</source>
      <translation>Dawid-Skene lernt, wer welche Bewertung mit welcher verwechselt; GLAD lernt, wie gut jemand bewertet</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decide</source>
      <comment>button</comment>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decide first: labeler decide PROJECT --cut 3</source>
      <translation>Zuerst entscheiden: labeler decide PROJECT --cut 3</translation>
    </message>
    <message>
      <source>Decide is running already.</source>
      <translation>Ein Entscheidungslauf läuft bereits.</translation>
    </message>
    <message>
      <source>Decide what small language models learn from</source>
      <translation>Entscheiden, woraus kleine Sprachmodelle lernen</translation>
    </message>
    <message>
      <source>Decide what stays</source>
      <translation>Entscheiden, was bleibt</translation>
    </message>
    <message>
      <source>Decide with {cut}?</source>
      <translation>Mit {cut} entscheiden?</translation>
    </message>
    <message>
      <source>Decided: {fate}.</source>
      <translation>Entschieden: {fate}.</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Entscheiden…</translation>
    </message>
    <message>
      <source>Decision run</source>
      <translation>Entscheidungslauf</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>Describing the texts stopped: {reason}.</source>
      <translation>Das Beschreiben der Texte brach ab: {reason}.</translation>
    </message>
    <message>
      <source>Different stop words in the text</source>
      <translation>Verschiedene Stoppwörter im Text</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Richtungen</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Uneinigkeit</translation>
    </message>
    <message>
      <source>Disagreements show where two people graded the same document. None has two answers so far.</source>
      <translation>Uneinigkeit zeigt sich, wo zwei Personen dasselbe Dokument bewertet haben. Bisher hat keines zwei Antworten.</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Do the same again</source>
      <translation>Dasselbe noch einmal tun</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Documents are being prepared.</source>
      <translation>Dokumente werden gerade vorbereitet.</translation>
    </message>
    <message>
      <source>Documents are kept from a grade from {lowest} to {highest} on, not {given}.</source>
      <translation>Dokumente werden ab einer Bewertung von {lowest} bis {highest} behalten, nicht ab {given}.</translation>
    </message>
    <message>
      <source>Documents are kept from grade {keep_at} on now.</source>
      <translation>Dokumente werden jetzt ab Bewertung {keep_at} behalten.</translation>
    </message>
    <message>
      <source>Documents asked</source>
      <translation>Geprüfte Dokumente</translation>
    </message>
    <message>
      <source>Documents both graded</source>
      <translation>Von beiden bewertete Dokumente</translation>
    </message>
    <message>
      <source>Documents come to the desk as soon as Prepare is done with them.</source>
      <translation>Dokumente kommen hierher, sobald das Vorbereiten mit ihnen fertig ist.</translation>
    </message>
    <message>
      <source>Documents dropped</source>
      <translation>Verworfene Dokumente</translation>
    </message>
    <message>
      <source>Documents have other texts now than when run {id} decided.</source>
      <translation>Dokumente haben jetzt andere Texte als bei der Entscheidung von Lauf {id}.</translation>
    </message>
    <message>
      <source>Documents have other texts now than when run {number} decided.</source>
      <translation>Dokumente haben jetzt andere Texte als bei der Entscheidung von Lauf {number}.</translation>
    </message>
    <message>
      <source>Documents left for later</source>
      <translation>Für später gelassene Dokumente</translation>
    </message>
    <message>
      <source>Documents on which people differ, worst first</source>
      <translation>Dokumente, bei denen man uneins ist, die schlimmsten zuerst</translation>
    </message>
    <message>
      <source>Documents that change sides or move most</source>
      <translation>Dokumente, die die Seite wechseln oder sich am meisten bewegen</translation>
    </message>
    <message>
      <source>Documents that score at least this are kept; arrow keys move it by 0.05</source>
      <translation>Dokumente mit mindestens diesem Score werden behalten; Pfeiltasten verschieben ihn um 0,05</translation>
    </message>
    <message>
      <source>Documents that somebody else graded too</source>
      <translation>Dokumente, die auch andere bewertet haben</translation>
    </message>
    <message>
      <source>Documents that something is wrong with</source>
      <translation>Dokumente, mit denen etwas nicht stimmt</translation>
    </message>
    <message>
      <source>Documents that were settled before; as many as there are, if fewer</source>
      <translation>Vorher geklärte Dokumente; bei weniger so viele, wie es gibt</translation>
    </message>
    <message>
      <source>Documents to grade in a day; 0 for none.</source>
      <translation>Dokumente, die an einem Tag zu bewerten sind; 0 für keines.</translation>
    </message>
    <message>
      <source>Documents with a grade that stands</source>
      <translation>Dokumente mit gültiger Bewertung</translation>
    </message>
    <message>
      <source>Documents; for a rule that leaves out lines, their tokens and in how many documents</source>
      <translation>Dokumente; bei einer Regel, die Zeilen auslässt, deren Tokens und in wie vielen Dokumenten</translation>
    </message>
    <message>
      <source>Double click or Enter opens a document in Audit.</source>
      <translation>Doppelklick oder Enter: in „Prüfen“ öffnen.</translation>
    </message>
    <message>
      <source>Doubted grades, the most surprising first</source>
      <translation>Bezweifelte Bewertungen, die überraschendste zuerst</translation>
    </message>
    <message>
      <source>Draft of the next version</source>
      <translation>Entwurf der nächsten Version</translation>
    </message>
    <message>
      <source>Drag the line, or move it with the arrow keys (0.05) and Page Up and Page Down (0.5)</source>
      <translation>Die Linie ziehen oder mit Pfeiltasten (0,05) und Bild auf und Bild ab (0,5) verschieben</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>Drift needs {fewest} documents shared with others.</source>
      <translation>Drift braucht {fewest} mit anderen geteilte Dokumente.</translation>
    </message>
    <message>
      <source>Drop archives, HTML, JSONL, CSV or Parquet onto this window, or choose files.</source>
      <translation>Archive, HTML, JSONL, CSV oder Parquet in dieses Fenster ziehen oder Dateien wählen.</translation>
    </message>
    <message>
      <source>Drop archives, HTML, folders or tables anywhere on this window.</source>
      <translation>Archive, HTML, Ordner oder Tabellen irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
      <source>Drop pages or lessons here</source>
      <translation>Seiten oder Lektionen hierher ziehen</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
      <source>Dropped text</source>
      <translation>Verworfener Text</translation>
    </message>
    <message>
      <source>Drops now</source>
      <translation>Verwirft</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplikate</translation>
    </message>
    <message>
      <source>Duplicates are chosen anew when a set is applied. Decision runs made before keep the rules they were made with.</source>
      <translation>Duplikate werden neu gewählt, wenn ein Satz angewendet wird. Frühere Entscheidungsläufe behalten die Regeln, mit denen sie gemacht wurden.</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>Edit a copy of the chosen version</source>
      <translation>Eine Kopie der gewählten Version bearbeiten</translation>
    </message>
    <message>
      <source>Edit a rubric that was written to a file</source>
      <translation>Ein Bewertungsraster bearbeiten, das in eine Datei geschrieben wurde</translation>
    </message>
    <message>
      <source>Element</source>
      <translation>Element</translation>
    </message>
    <message>
      <source>Ellipses per word</source>
      <translation>Auslassungspunkte je Wort</translation>
    </message>
    <message>
      <source>Empty the filter</source>
      <translation>Den Filter leeren</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Enough</source>
      <translation>Genug</translation>
    </message>
    <message>
      <source>Error of the probabilities</source>
      <translation>Fehler der Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Every action has its own key again.</source>
      <translation>Jede Aktion hat wieder ihre eigene Taste.</translation>
    </message>
    <message>
      <source>Every grade is chained to the one before, so that a change shows</source>
      <translation>Jede Bewertung ist mit der davor verkettet, damit eine Änderung auffällt</translation>
    </message>
    <message>
      <source>Every grade that stands counts.</source>
      <translation>Jede Bewertung, die steht, zählt.</translation>
    </message>
    <message>
      <source>Every level needs a title.</source>
      <translation>Jede Stufe braucht einen Titel.</translation>
    </message>
    <message>
      <source>Everything else is graded</source>
      <translation>Alles andere ist bewertet</translation>
    </message>
    <message>
      <source>Everything is graded</source>
      <translation>Alles ist bewertet</translation>
    </message>
    <message>
      <source>Everything you said is on the disk.</source>
      <translation>Alles Gesagte ist auf der Festplatte.</translation>
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
      <source>Evidence: {good} good, {bad} bad</source>
      <translation>Belege: {good} gut, {bad} schlecht</translation>
    </message>
    <message>
      <source>Exactly the grade</source>
      <translation>Genau die Bewertung</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Examples show levels that the rubric has.</source>
      <translation>Beispiele zeigen Stufen, die das Bewertungsraster hat.</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
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
      <translation>Datensatz exportieren</translation>
    </message>
    <message>
      <source>Export decisions</source>
      <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
      <source>Export in a dialog</source>
      <translation>In einem Dialog exportieren</translation>
    </message>
    <message>
      <source>Export into</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>Export is running already.</source>
      <translation>Ein Export läuft bereits.</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation>Labels exportieren</translation>
    </message>
    <message>
      <source>Export probe</source>
      <translation>Sonde exportieren</translation>
    </message>
    <message>
      <source>Export the rules shown</source>
      <translation>Die gezeigten Regeln exportieren</translation>
    </message>
    <message>
      <source>Export verdicts</source>
      <translation>Urteile exportieren</translation>
    </message>
    <message>
      <source>Exports come from a project.</source>
      <translation>Exporte kommen aus einem Projekt.</translation>
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
      <source>Extracted text</source>
      <translation>Extrahierter Text</translation>
    </message>
    <message>
      <source>Extraction</source>
      <translation>Extraktion</translation>
    </message>
    <message>
      <source>Extraction dropped it: {reason}</source>
      <translation>Die Extraktion verwarf es: {reason}</translation>
    </message>
    <message>
      <source>Extraction found main text</source>
      <translation>Die Extraktion fand Haupttext</translation>
    </message>
    <message>
      <source>Extraction kept it</source>
      <translation>Die Extraktion behielt es</translation>
    </message>
    <message>
      <source>F</source>
      <comment>one letter for a flagged document</comment>
      <translation>M</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Features are tables with one row per document, not of shape {shape}.</source>
      <translation>Merkmale sind Tabellen mit einer Zeile pro Dokument, nicht der Form {shape}.</translation>
    </message>
    <message>
      <source>Features are tables with one row per document.</source>
      <translation>Merkmale sind Tabellen mit einer Zeile pro Dokument.</translation>
    </message>
    <message>
      <source>Fetching documents…</source>
      <translation>Dokumente werden geholt…</translation>
    </message>
    <message>
      <source>Few so far: intervals are wide below {fewest}.</source>
      <translation>Bisher wenige: Unter {fewest} sind Intervalle breit.</translation>
    </message>
    <message>
      <source>Field with the address</source>
      <translation>Feld mit der Adresse</translation>
    </message>
    <message>
      <source>Field with the html</source>
      <translation>Feld mit dem HTML</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Feld mit dem Namen</translation>
    </message>
    <message>
      <source>Field with the text</source>
      <translation>Feld mit dem Text</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; none is graded so far. Grade serves them among the others.</source>
      <translation>Kennzahlen aus zufälligen Dokumenten, die nie trainieren, sind besser. Sie erscheinen ab {fewest} solchen Dokumenten; bisher ist keines bewertet. „Bewerten“ legt sie zwischen den anderen vor.</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} are graded so far. Grade serves them among the others.</source>
      <translation>Kennzahlen aus zufälligen Dokumenten, die nie trainieren, sind besser. Sie erscheinen ab {fewest} solchen Dokumenten; bisher sind {count} bewertet. „Bewerten“ legt sie zwischen den anderen vor.</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} is graded so far. Grade serves them among the others.</source>
      <translation>Kennzahlen aus zufälligen Dokumenten, die nie trainieren, sind besser. Sie erscheinen ab {fewest} solchen Dokumenten; bisher ist {count} bewertet. „Bewerten“ legt sie zwischen den anderen vor.</translation>
    </message>
    <message>
      <source>Figures with their 95 % intervals</source>
      <translation>Kennzahlen mit ihren 95-%-Intervallen</translation>
    </message>
    <message>
      <source>Filter by name, grade or comment</source>
      <translation>Nach Name, Bewertung oder Kommentar filtern</translation>
    </message>
    <message>
      <source>Filter the documents</source>
      <translation>Dokumente filtern</translation>
    </message>
    <message>
      <source>Filter the graded documents</source>
      <translation>Die bewerteten Dokumente filtern</translation>
    </message>
    <message>
      <source>Filter: words, score&gt;2.5, reason:nav</source>
      <translation>Filter: Wörter, score&gt;2.5, reason:nav</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Neu ermitteln</translation>
    </message>
    <message>
      <source>Find how far people agree</source>
      <translation>Ermitteln, wie weit man übereinstimmt</translation>
    </message>
    <message>
      <source>Finding how far people agree…</source>
      <translation>Es wird ermittelt, wie weit man übereinstimmt…</translation>
    </message>
    <message>
      <source>Finding topics</source>
      <translation>Themen suchen</translation>
    </message>
    <message>
      <source>Finds the main text, tells boilerplate and duplicates apart, and reads it with the encoder.</source>
      <translation>Findet den Haupttext, trennt Beiwerk und Duplikate ab und liest ihn mit dem Encoder.</translation>
    </message>
    <message>
      <source>Fingerprint: {fingerprint}</source>
      <translation>Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Finish preparing</source>
      <translation>Fertig vorbereiten</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <source>Flag this document as problematic instead of grading it, where the rubric has that</source>
      <translation>Dieses Dokument als problematisch melden, statt es zu bewerten, wo das Bewertungsraster das vorsieht</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>documents</comment>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <source>Flagged: {flag}. {next} next, or grade it as well · {undo} undo</source>
      <translation>Gemeldet: {flag}. {next} weiter, oder auch bewerten · {undo} zurück</translation>
    </message>
    <message>
      <source>Flagged: {flag}: {document}. Open it again to change that.</source>
      <translation>Gemeldet: {flag}: {document}. Zum Ändern wieder öffnen.</translation>
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
      <translation>Ordner</translation>
    </message>
    <message>
      <source>For any runtime of ONNX, with the recipe of its columns</source>
      <translation>Für jede ONNX-Laufzeit, mit der Anleitung zu den Spalten</translation>
    </message>
    <message>
      <source>For spreadsheets</source>
      <translation>Für Tabellenprogramme</translation>
    </message>
    <message>
      <source>For web pages, gentler than FineWeb: a tenth of the characters may stand in repeated lines, as its paper says; formulas, code, tables and headings may stay (words with a letter 0.4, as marks count as words; lines without a final mark and short lines may be more; no rule on brackets and lines of a word or two); short pages are left to the probe (rules on shares ask documents of 50 words or more); rules ask only languages they can read</source>
      <translation>Für Webseiten, milder als FineWeb: Ein Zehntel der Zeichen darf in wiederholten Zeilen stehen, wie es im Artikel dazu heißt; Formeln, Code, Tabellen und Überschriften dürfen bleiben (Wörter mit Buchstaben 0,4, da Zeichen als Wörter zählen; mehr Zeilen ohne Satzzeichen am Ende und mehr kurze Zeilen; keine Regel zu Klammern und zu Zeilen von ein, zwei Wörtern); kurze Seiten bleiben der Sonde überlassen (Regeln zu Anteilen gelten für Dokumente ab 50 Wörtern); Regeln gelten nur für Sprachen, die sie lesen können</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
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
      <source>Free some space; everything acknowledged so far is saved.</source>
      <translation>Platz schaffen; alles bisher Bestätigte ist gespeichert.</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>From which level documents are kept</source>
      <translation>Ab welcher Stufe Dokumente behalten werden</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grade. The band is the 95 % interval.</source>
      <translation>Von {before} bei {first:,} auf {value} bei {count:,} Bewertung. Das Band ist das 95-%-Intervall.</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grades. The band is the 95 % interval.</source>
      <translation>Von {before} bei {first:,} auf {value} bei {count:,} Bewertungen. Das Band ist das 95-%-Intervall.</translation>
    </message>
    <message>
      <source>Further criteria</source>
      <translation>Weitere Kriterien</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give Labeler a file or a database of its own.</source>
      <translation>Labeler eine eigene Datei oder Datenbank geben.</translation>
    </message>
    <message>
      <source>Give a path, or postgresql://user@host/name.</source>
      <translation>Einen Pfad angeben, oder postgresql://user@host/name.</translation>
    </message>
    <message>
      <source>Give a version of the project (such as educational-value/1), a file, or one of {shipped}.</source>
      <translation>Eine Version des Projekts angeben (etwa educational-value/1), eine Datei oder eines von {shipped}.</translation>
    </message>
    <message>
      <source>Give actions other keys</source>
      <translation>Aktionen andere Tasten geben</translation>
    </message>
    <message>
      <source>Give another one with --by.</source>
      <translation>Einen anderen mit --by angeben.</translation>
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
      <source>Give the folder of a model in sentence-transformers form, or download it on this computer first.</source>
      <translation>Den Ordner eines Modells im Format von sentence-transformers angeben, oder es zuerst auf diesen Rechner laden.</translation>
    </message>
    <message>
      <source>Give the text you read its normal size again</source>
      <translation>Den gelesenen Text wieder in normaler Größe zeigen</translation>
    </message>
    <message>
      <source>Give up the draft</source>
      <translation>Entwurf aufgeben</translation>
    </message>
    <message>
      <source>Give {formats}.</source>
      <translation>Möglich sind {formats}.</translation>
    </message>
    <message>
      <source>Given under {rubric}</source>
      <translation>Gegeben unter {rubric}</translation>
    </message>
    <message>
      <source>Go back to a backup.</source>
      <translation>Zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
      <source>Go back to the encoder of that time: labeler prepare PROJECT --encoder NAME</source>
      <translation>Zum damaligen Encoder zurückkehren: labeler prepare PROJECT --encoder NAME</translation>
    </message>
    <message>
      <source>Go back to the rubric in force</source>
      <translation>Zurück zum geltenden Bewertungsraster</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
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
      <source>Go to reason</source>
      <translation>Zu Grund gehen</translation>
    </message>
    <message>
      <source>Go to reason…</source>
      <translation>Zu Grund gehen…</translation>
    </message>
    <message>
      <source>Go to the difference before</source>
      <translation>Zum Unterschied davor gehen</translation>
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
      <source>Go to the next difference</source>
      <translation>Zum nächsten Unterschied gehen</translation>
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
      <source>Gold among what is served</source>
      <translation>Gold unter dem Vorgelegten</translation>
    </message>
    <message>
      <source>Gold documents in the course</source>
      <translation>Golddokumente im Kurs</translation>
    </message>
    <message>
      <source>Gold documents of the course: graded as settled, and at most one level beside</source>
      <translation>Golddokumente des Kurses: bewertet wie geklärt, und höchstens eine Stufe daneben</translation>
    </message>
    <message>
      <source>Gold documents that are compared</source>
      <translation>Golddokumente, die verglichen werden</translation>
    </message>
    <message>
      <source>Gold documents that somebody has to have graded</source>
      <translation>Golddokumenten, die eine Person bewertet haben muss</translation>
    </message>
    <message>
      <source>Gold since</source>
      <translation>Gold seither</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Gopher quality</source>
      <translation>Gopher: Qualität</translation>
    </message>
    <message>
      <source>Gopher repetition</source>
      <translation>Gopher: Wiederholung</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Bewertung</translation>
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
      <source>Grade again or grade new</source>
      <translation>Neu bewerten oder Neues bewerten</translation>
    </message>
    <message>
      <source>Grade again: {why}</source>
      <translation>Neu bewerten: {why}</translation>
    </message>
    <message>
      <source>Grade by this rubric from now on</source>
      <translation>Ab jetzt nach diesem Bewertungsraster bewerten</translation>
    </message>
    <message>
      <source>Grade documents from 0 to 5</source>
      <translation>Dokumente von 0 bis 5 bewerten</translation>
    </message>
    <message>
      <source>Grade events 1 – {last:,} are chained, each to the one before.</source>
      <translation>Die Bewertungsereignisse 1 – {last:,} sind verkettet, jedes mit dem davor.</translation>
    </message>
    <message>
      <source>Grade more documents.</source>
      <translation>Mehr Dokumente bewerten.</translation>
    </message>
    <message>
      <source>Grade more, or import grades.</source>
      <translation>Mehr bewerten, oder Bewertungen importieren.</translation>
    </message>
    <message>
      <source>Grade new documents, after a look at those doubted: {why}</source>
      <translation>Neue Dokumente bewerten, nach einem Blick auf die bezweifelten: {why}</translation>
    </message>
    <message>
      <source>Grade new documents: {why}</source>
      <translation>Neue Dokumente bewerten: {why}</translation>
    </message>
    <message>
      <source>Grade pages and lessons from 0 to 5, train a probe on the grades, keep what is worth its tokens, and see for every token why it stayed or went. Begin with the sample project, or with pages of your own.</source>
      <translation>Seiten und Lektionen von 0 bis 5 bewerten, mit den Bewertungen eine Sonde trainieren, behalten, was seine Tokens wert ist, und für jedes Token sehen, warum es blieb oder ging. Zum Einstieg das Beispielprojekt öffnen oder eigene Seiten importieren.</translation>
    </message>
    <message>
      <source>Grade some documents first.</source>
      <translation>Zuerst einige Dokumente bewerten.</translation>
    </message>
    <message>
      <source>Grade this document again</source>
      <translation>Dieses Dokument neu bewerten</translation>
    </message>
    <message>
      <source>Grade under this name</source>
      <translation>Unter diesem Namen bewerten</translation>
    </message>
    <message>
      <source>Grade {count:,} documents</source>
      <translation>{count:,} Dokumente bewerten</translation>
    </message>
    <message>
      <source>Grade {count:,} more document</source>
      <translation>Noch {count:,} Dokument bewerten</translation>
    </message>
    <message>
      <source>Grade {count:,} more documents</source>
      <translation>Noch {count:,} Dokumente bewerten</translation>
    </message>
    <message>
      <source>Grade {grade}, weight {weight}</source>
      <translation>Bewertung {grade}, Gewicht {weight}</translation>
    </message>
    <message>
      <source>Grade {n}</source>
      <translation>Bewertung {n}</translation>
    </message>
    <message>
      <source>Grade {value}, {title}</source>
      <translation>Bewertung {value}, {title}</translation>
    </message>
    <message>
      <source>Grade {value}, {title}, set</source>
      <translation>Bewertung {value}, {title}, gesetzt</translation>
    </message>
    <message>
      <source>Grade {value}, {title}, taken back</source>
      <translation>Bewertung {value}, {title}, zurückgenommen</translation>
    </message>
    <message>
      <source>Graded documents</source>
      <translation>Bewertete Dokumente</translation>
    </message>
    <message>
      <source>Graded today</source>
      <translation>Heute bewertet</translation>
    </message>
    <message>
      <source>Graded {value}: {document}. Open it again to change that.</source>
      <translation>Bewertet mit {value}: {document}. Zum Ändern wieder öffnen.</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>Grades</source>
      <comment>head of a narrow column</comment>
      <translation>Bew.</translation>
    </message>
    <message>
      <source>Grades and earlier decision runs stay as they are. Documents that probe {probe} has not scored yet are scored first.</source>
      <translation>Bewertungen und frühere Entscheidungsläufe bleiben, wie sie sind. Dokumente, denen Sonde {probe} noch keinen Score gab, bekommen ihn zuerst.</translation>
    </message>
    <message>
      <source>Grades are chained from the first one on.</source>
      <translation>Bewertungen werden von der ersten an verkettet.</translation>
    </message>
    <message>
      <source>Grades at the levels that are ticked stay valid. The others stay recorded, but train nothing and count in no figure, and their documents come back to the people who gave them. Going back to an earlier version restores them.</source>
      <translation>Bewertungen auf den angekreuzten Stufen bleiben gültig. Die anderen bleiben aufgezeichnet, trainieren aber nichts und zählen in keiner Kennzahl, und ihre Dokumente kommen zu denen zurück, die sie gegeben haben. Die Rückkehr zu einer früheren Version stellt sie wieder her.</translation>
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
      <source>Grades documents</source>
      <translation>Bewertet Dokumente</translation>
    </message>
    <message>
      <source>Grades documents and gives verdicts on decisions</source>
      <translation>Bewertet Dokumente und gibt Urteile zu Entscheidungen ab</translation>
    </message>
    <message>
      <source>Grades for each document</source>
      <translation>Bewertungen je Dokument</translation>
    </message>
    <message>
      <source>Grades given while a score or somebody else's grade could be seen</source>
      <translation>Bewertungen, bei denen ein Score oder eine fremde Bewertung zu sehen war</translation>
    </message>
    <message>
      <source>Grades in rows, rounded scores in columns; arrow keys go from cell to cell</source>
      <translation>Bewertungen in Zeilen, gerundete Scores in Spalten; Pfeiltasten gehen von Zelle zu Zelle</translation>
    </message>
    <message>
      <source>Grades inside the interval</source>
      <translation>Bewertungen im Intervall</translation>
    </message>
    <message>
      <source>Grades on both sides of the grade to keep from disagree</source>
      <translation>Bewertungen beiderseits der Bewertung, ab der behalten wird, sind uneinig</translation>
    </message>
    <message>
      <source>Grades put aside, foretold from the others</source>
      <translation>Zurückgelegte Bewertungen, aus den anderen vorhergesagt</translation>
    </message>
    <message>
      <source>Grades that are further apart disagree</source>
      <translation>Bewertungen mit größerem Abstand sind uneinig</translation>
    </message>
    <message>
      <source>Grades that are likely wrong, and whether to grade again or new</source>
      <translation>Wahrscheinlich falsche Bewertungen, und ob nochmals oder Neues zu bewerten ist</translation>
    </message>
    <message>
      <source>Grades that stand and were given under it</source>
      <translation>Bewertungen, die stehen und darunter gegeben wurden</translation>
    </message>
    <message>
      <source>Grades worth a second look</source>
      <translation>Bewertungen, die einen zweiten Blick lohnen</translation>
    </message>
    <message>
      <source>Grades {value} of {rubric} stay valid, {state}</source>
      <translation>Bewertungen {value} von {rubric} bleiben gültig, {state}</translation>
    </message>
    <message>
      <source>Grading as {annotator}. Change the name</source>
      <translation>Bewerten als {annotator}. Den Namen ändern</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Guidance of level {level}</source>
      <translation>Anleitung zur Stufe {level}</translation>
    </message>
    <message>
      <source>HTML or plain text</source>
      <translation>HTML oder reiner Text</translation>
    </message>
    <message>
      <source>Hand on what was merged here, as others signed it</source>
      <translation>Hier Zusammengeführtes weitergeben, wie andere es signierten</translation>
    </message>
    <message>
      <source>Hash signs per word</source>
      <translation>Rautezeichen je Wort</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Hide dropped text</source>
      <translation>Verworfenes verbergen</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>How far a score is from the grade, on average; 0 is exact</source>
      <translation>Wie weit ein Score im Mittel von der Bewertung entfernt ist; 0 ist genau</translation>
    </message>
    <message>
      <source>How far people agree, with intervals, and how severe each one is</source>
      <translation>Wie weit man übereinstimmt, mit Intervallen, und wie streng jeder ist</translation>
    </message>
    <message>
      <source>How far predicted probabilities are from what people graded, on average</source>
      <translation>Wie weit vorhergesagte Wahrscheinlichkeiten im Mittel von den Bewertungen entfernt sind</translation>
    </message>
    <message>
      <source>How likely a fair grade would surprise as much or more</source>
      <translation>Wie wahrscheinlich eine faire Bewertung ebenso oder mehr überraschen würde</translation>
    </message>
    <message>
      <source>How many of them count under the rubric in force</source>
      <translation>Wie viele davon unter dem geltenden Bewertungsraster zählen</translation>
    </message>
    <message>
      <source>How to look at the document</source>
      <translation>Wie das Dokument gezeigt wird</translation>
    </message>
    <message>
      <source>However close they are</source>
      <translation>So nah sie einander auch sind</translation>
    </message>
    <message>
      <source>Hugging Face folder</source>
      <translation>Hugging-Face-Ordner</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <source>ICC(1,1), one way</source>
      <translation>ICC(1,1), einfaktoriell</translation>
    </message>
    <message>
      <source>ICC(2,1), agreement</source>
      <translation>ICC(2,1), absolut</translation>
    </message>
    <message>
      <source>ICC(3,1), consistency</source>
      <translation>ICC(3,1), Konsistenz</translation>
    </message>
    <message>
      <source>If it is: --trust "{fingerprint}"</source>
      <translation>Wenn ja: --trust "{fingerprint}"</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>a heading</comment>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Einen Ordner importieren</translation>
    </message>
    <message>
      <source>Import a rule set</source>
      <translation>Einen Regelsatz importieren</translation>
    </message>
    <message>
      <source>Import all that is listed (Enter)</source>
      <translation>Alles in der Liste importieren (Enter)</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <source>Import is running already.</source>
      <translation>Ein Import läuft bereits.</translation>
    </message>
    <message>
      <source>Import pages or lessons</source>
      <translation>Seiten oder Lektionen importieren</translation>
    </message>
    <message>
      <source>Import pages or lessons first.</source>
      <translation>Zuerst Seiten oder Lektionen importieren.</translation>
    </message>
    <message>
      <source>Import some, and their tokens are shown here from raw to kept.</source>
      <translation>Nach einem Import stehen hier ihre Tokens, von roh bis behalten.</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Import läuft</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>In a file, roles rest on good faith. On a PostgreSQL server the database holds everybody to them.</source>
      <translation>In einer Datei beruhen Rollen auf Vertrauen. Auf einem PostgreSQL-Server setzt die Datenbank sie durch.</translation>
    </message>
    <message>
      <source>In a password, write @ as %40.</source>
      <translation>In einem Passwort @ als %40 schreiben.</translation>
    </message>
    <message>
      <source>In force</source>
      <comment>a probe</comment>
      <translation>In Kraft</translation>
    </message>
    <message>
      <source>In the team</source>
      <translation>Im Team</translation>
    </message>
    <message>
      <source>In which form it is written</source>
      <translation>In welcher Form geschrieben wird</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <translation>Neu installieren.</translation>
    </message>
    <message>
      <source>Install it again: pip install --force-reinstall {name}</source>
      <translation>Neu installieren: pip install --force-reinstall {name}</translation>
    </message>
    <message>
      <source>Install it: pip install 'labeler[consensus]'</source>
      <translation>Installieren: pip install 'labeler[consensus]'</translation>
    </message>
    <message>
      <source>Install it: pip install 'labeler[simulate]'</source>
      <translation>Installieren: pip install 'labeler[simulate]'</translation>
    </message>
    <message>
      <source>Install the newest Labeler to open it.</source>
      <translation>Zum Öffnen den neuesten Labeler installieren.</translation>
    </message>
    <message>
      <source>Intraclass correlation that does not look at who graded what</source>
      <translation>Intraklassenkorrelation, die nicht beachtet, wer was bewertet hat</translation>
    </message>
    <message>
      <source>Intraclass correlation; differences in severity count as disagreement</source>
      <translation>Intraklassenkorrelation; Unterschiede der Strenge zählen als Uneinigkeit</translation>
    </message>
    <message>
      <source>Intraclass correlation; differences in severity do not count</source>
      <translation>Intraklassenkorrelation; Unterschiede der Strenge zählen nicht</translation>
    </message>
    <message>
      <source>It also reads texts otherwise; until it is applied, values are those read before.</source>
      <translation>Er liest Texte auch anders; bis er angewendet wird, gelten die früher gelesenen Werte.</translation>
    </message>
    <message>
      <source>It cannot be read.</source>
      <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
      <source>It does not fit into the budget: {needed:,} tokens, {left:,} left</source>
      <translation>Es passt nicht ins Budget: {needed:,} Tokens, {left:,} übrig</translation>
    </message>
    <message>
      <source>It fits into the budget: {needed:,} tokens, {left:,} left</source>
      <translation>Es passt ins Budget: {needed:,} Tokens, {left:,} übrig</translation>
    </message>
    <message>
      <source>It has no score</source>
      <translation>Es hat keinen Score</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <translation>Er hat {names}.</translation>
    </message>
    <message>
      <source>It is repeated across the site</source>
      <translation>Es wiederholt sich auf der Website</translation>
    </message>
    <message>
      <source>It names no probe.</source>
      <translation>Es nennt keine Sonde.</translation>
    </message>
    <message>
      <source>It names probe {number}, which is not there.</source>
      <translation>Es nennt Sonde {number}, die es nicht gibt.</translation>
    </message>
    <message>
      <source>It repeats another document: {reason}</source>
      <translation>Es wiederholt ein anderes Dokument: {reason}</translation>
    </message>
    <message>
      <source>It scores every document when it is grown. You can grade meanwhile.</source>
      <translation>Ist sie gewachsen, gibt sie jedem Dokument einen Score. Bewerten geht derweil weiter.</translation>
    </message>
    <message>
      <source>It shares slots between: {known}.</source>
      <translation>Plätze verteilt sie auf: {known}.</translation>
    </message>
    <message>
      <source>It should be dropped, as</source>
      <translation>Es sollte verworfen werden, als</translation>
    </message>
    <message>
      <source>It should be kept</source>
      <translation>Es sollte behalten werden</translation>
    </message>
    <message>
      <source>It stands beside every grade you give. Another name has answers and a queue of its own.</source>
      <translation>Er steht neben jeder eigenen Bewertung. Ein anderer Name hat eigene Antworten und eine eigene Warteschlange.</translation>
    </message>
    <message>
      <source>It was made before; nothing changed since.</source>
      <translation>Es gab ihn schon; seither hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Its language is not kept: {language}</source>
      <translation>Seine Sprache wird nicht behalten: {language}</translation>
    </message>
    <message>
      <source>Its list of tasks, and a labelling interface that fits</source>
      <translation>Seine Aufgabenliste und eine passende Oberfläche</translation>
    </message>
    <message>
      <source>Its names say</source>
      <translation>Seine Namen</translation>
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
      <source>Its twin</source>
      <translation>Sein Zwilling</translation>
    </message>
    <message>
      <source>JSON Lines for its database</source>
      <translation>JSON Lines für seine Datenbank</translation>
    </message>
    <message>
      <source>JSON Lines, one file for each person</source>
      <translation>JSON Lines, eine Datei pro Person</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Keep documents from level {value} on</source>
      <translation>Dokumente ab Stufe {value} behalten</translation>
    </message>
    <message>
      <source>Keep it on a local disk, or use a PostgreSQL project for a team.</source>
      <translation>Auf einem lokalen Datenträger ablegen, oder für ein Team ein PostgreSQL-Projekt verwenden.</translation>
    </message>
    <message>
      <source>Keep the best documents as long as they fit into so many tokens; empty: decide by the cut</source>
      <translation>Die besten Dokumente behalten, solange sie in so viele Tokens passen; leer: nach der Schwelle entscheiden</translation>
    </message>
    <message>
      <source>Keep the best until they hold</source>
      <translation>Die besten behalten bis</translation>
    </message>
    <message>
      <source>Keep the project on a local disk.</source>
      <translation>Das Projekt auf einem lokalen Datenträger ablegen.</translation>
    </message>
    <message>
      <source>Keep this grade and go to the next document</source>
      <translation>Diese Bewertung behalten und zum nächsten Dokument gehen</translation>
    </message>
    <message>
      <source>Keep what scores at least</source>
      <translation>Behalten ab Score</translation>
    </message>
    <message>
      <source>Keeps about {count:,} document, {tokens:,} tokens, by probe {probe}.</source>
      <translation>Behält etwa {count:,} Dokument, {tokens:,} Tokens, nach Sonde {probe}.</translation>
    </message>
    <message>
      <source>Keeps about {count:,} documents, {tokens:,} tokens, by probe {probe}.</source>
      <translation>Behält etwa {count:,} Dokumente, {tokens:,} Tokens, nach Sonde {probe}.</translation>
    </message>
    <message>
      <source>Keeps at most {budget:,} of {tokens:,} tokens, by probe {probe}.</source>
      <translation>Behält höchstens {budget:,} von {tokens:,} Tokens, nach Sonde {probe}.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Kept aside, not recorded: the answer to {document}. {reason}</source>
      <translation>Beiseite gelegt, nicht aufgezeichnet: die Antwort zu {document}. {reason}</translation>
    </message>
    <message>
      <source>Keys: {keys}</source>
      <comment>of the filter</comment>
      <translation>Felder: {keys}</translation>
    </message>
    <message>
      <source>Kind of document</source>
      <translation>Art der Dokumente</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Krippendorff's alpha that takes grades for names: one apart is as bad as five</source>
      <translation>Krippendorffs Alpha, das Bewertungen als Namen nimmt: Ein Abstand von eins ist so schlimm wie einer von fünf</translation>
    </message>
    <message>
      <source>Krippendorff's alpha with the squared distance of two grades</source>
      <translation>Krippendorffs Alpha mit dem quadrierten Abstand zweier Bewertungen</translation>
    </message>
    <message>
      <source>Krippendorff's alpha: 0 is chance, 1 is agreement; counts how many grades lie between two</source>
      <translation>Krippendorffs Alpha: 0 ist Zufall, 1 ist Übereinstimmung; zählt, wie viele Bewertungen zwischen zweien liegen</translation>
    </message>
    <message>
      <source>Labeler bundles (*.labeler-bundle);;All files (*)</source>
      <translation>Labeler-Pakete (*.labeler-bundle);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Labeler exports {known}, not {what!r}.</source>
      <translation>Labeler exportiert {known}, nicht {what!r}.</translation>
    </message>
    <message>
      <source>Labeler keeps projects in SQLite files and PostgreSQL, not in {kind}.</source>
      <translation>Labeler hält Projekte in SQLite-Dateien und PostgreSQL, nicht in {kind}.</translation>
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
      <source>Labeler reads grades as {formats}, not {fmt!r}.</source>
      <translation>Labeler liest Bewertungen als {formats}, nicht {fmt!r}.</translation>
    </message>
    <message>
      <source>Labeler writes a probe as {known}, not {format!r}.</source>
      <translation>Labeler schreibt eine Sonde als {known}, nicht {format!r}.</translation>
    </message>
    <message>
      <source>Labeler writes {what} {known}, not {format!r}.</source>
      <translation>Labeler schreibt {what} als {known}, nicht {format!r}.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
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
      <source>Language: {language}</source>
      <translation>Sprache: {language}</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Text größer</translation>
    </message>
    <message>
      <source>Last</source>
      <comment>the last answers</comment>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Letzte Antwort</translation>
    </message>
    <message>
      <source>Last import: {parts}.</source>
      <translation>Letzter Import: {parts}.</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>Learn the rubric by examples and questions, and see how you stand</source>
      <translation>Das Bewertungsraster an Beispielen und Fragen lernen und den eigenen Stand sehen</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <source>Leave</source>
      <comment>the course</comment>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave --all-documents out.</source>
      <translation>--all-documents weglassen.</translation>
    </message>
    <message>
      <source>Leave --probe out.</source>
      <translation>--probe weglassen.</translation>
    </message>
    <message>
      <source>Leave it as it was decided (Esc)</source>
      <translation>Es lassen, wie entschieden wurde (Esc)</translation>
    </message>
    <message>
      <source>Leave it open (Esc)</source>
      <translation>Offen lassen (Esc)</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <source>Leave out --login.</source>
      <translation>--login weglassen.</translation>
    </message>
    <message>
      <source>Leave the course</source>
      <translation>Den Kurs verlassen</translation>
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
      <source>Leave; answers given so far are not kept (Esc)</source>
      <translation>Verlassen; bisherige Antworten gehen verloren (Esc)</translation>
    </message>
    <message>
      <source>Left out: {things}.</source>
      <translation>Weggelassen: {things}.</translation>
    </message>
    <message>
      <source>Left to grade</source>
      <translation>Noch zu bewerten</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Length, words, lines and marks of the text, and what the rules measure</source>
      <translation>Länge, Wörter, Zeilen und Zeichen des Textes und was die Regeln messen</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>Let a second person grade some of the same documents, or record their grades with labeler grade.</source>
      <translation>Eine zweite Person einige derselben Dokumente bewerten lassen oder ihre Bewertungen mit labeler grade erfassen.</translation>
    </message>
    <message>
      <source>Let go on</source>
      <translation>Weitermachen lassen</translation>
    </message>
    <message>
      <source>Let go on…</source>
      <translation>Weitermachen lassen…</translation>
    </message>
    <message>
      <source>Let queue, decisions and exports follow the chosen probe from now on</source>
      <translation>Warteschlange, Entscheidungen und Exporte folgen ab jetzt der gewählten Sonde</translation>
    </message>
    <message>
      <source>Let somebody go on who was paused or did not pass</source>
      <translation>Jemanden weitermachen lassen, der angehalten wurde oder nicht bestanden hat</translation>
    </message>
    <message>
      <source>Let {annotator} go on: what was before counts no more. Why?</source>
      <translation>{annotator} weitermachen lassen: Was vorher war, zählt nicht mehr. Warum?</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Level {level}</source>
      <translation>Stufe {level}</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>Levels are numbered from {first} to {last}.</source>
      <translation>Stufen haben Nummern von {first} bis {last}.</translation>
    </message>
    <message>
      <source>Levels grades may differ</source>
      <translation>Erlaubter Abstand in Stufen</translation>
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
      <source>Line breaks per word</source>
      <translation>Zeilenumbrüche je Wort</translation>
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
      <source>Linear views on the embedding, fitted to the grades</source>
      <translation>Lineare Sichten auf die Einbettung, an die Bewertungen angepasst</translation>
    </message>
    <message>
      <source>Lines that are not blank</source>
      <translation>Zeilen, die nicht leer sind</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Lists them as not graded, apart from skipped, flagged and grade 0</source>
      <translation>Führt sie als nicht bewertet, getrennt von übersprungen, gemeldet und Bewertung 0</translation>
    </message>
    <message>
      <source>Loading decisions…</source>
      <translation>Entscheidungen werden geladen…</translation>
    </message>
    <message>
      <source>Loading the page…</source>
      <translation>Die Seite wird geladen…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wird geladen…</translation>
    </message>
    <message>
      <source>Login</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Look at the rules</source>
      <translation>Die Regeln ansehen</translation>
    </message>
    <message>
      <source>Looking at the scores…</source>
      <translation>Scores werden gelesen…</translation>
    </message>
    <message>
      <source>Looking at what there is.</source>
      <translation>Es wird nachgesehen, was da ist.</translation>
    </message>
    <message>
      <source>MMM dd</source>
      <comment>month and day, as Qt writes them: MMM, dd</comment>
      <translation>dd. MMM</translation>
    </message>
    <message>
      <source>Main text</source>
      <translation>Haupttext</translation>
    </message>
    <message>
      <source>Majority</source>
      <translation>Mehrheit</translation>
    </message>
    <message>
      <source>Make a decision run</source>
      <translation>Einen Entscheidungslauf machen</translation>
    </message>
    <message>
      <source>Make a new decision run: labeler decide PROJECT --cut X</source>
      <translation>Einen neuen Entscheidungslauf machen: labeler decide PROJECT --cut X</translation>
    </message>
    <message>
      <source>Make an empty project file</source>
      <translation>Eine leere Projektdatei anlegen</translation>
    </message>
    <message>
      <source>Make bundles with --since.</source>
      <translation>Pakete mit --since erstellen.</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <translation>Zuerst anlegen.</translation>
    </message>
    <message>
      <source>Make it with: createdb --encoding=UTF8 --template=template0 NAME</source>
      <translation>Anlegen mit: createdb --encoding=UTF8 --template=template0 NAME</translation>
    </message>
    <message>
      <source>Make it with: labeler new {path}</source>
      <translation>Anlegen mit: labeler new {path}</translation>
    </message>
    <message>
      <source>Make one with: labeler decide PROJECT --cut 3</source>
      <translation>Anlegen mit: labeler decide PROJECT --cut 3</translation>
    </message>
    <message>
      <source>Make one with: labeler new {name}</source>
      <translation>Anlegen mit: labeler new {name}</translation>
    </message>
    <message>
      <source>Make the database first: createdb NAME.</source>
      <translation>Zuerst die Datenbank anlegen: createdb NAME.</translation>
    </message>
    <message>
      <source>Make the database, or the user, first: createdb NAME, createuser NAME.</source>
      <translation>Zuerst die Datenbank oder den Benutzer anlegen: createdb NAME, createuser NAME.</translation>
    </message>
    <message>
      <source>Make the decision run (Enter)</source>
      <translation>Den Entscheidungslauf machen (Enter)</translation>
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
      <source>Making the sample project</source>
      <translation>Das Beispielprojekt wird erstellt</translation>
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
      <source>Marking evidence</source>
      <translation>Belege markieren</translation>
    </message>
    <message>
      <source>Marks like [3] and [edit] are taken out of lines before they are judged.</source>
      <translation>Marken wie [3] und [edit] werden aus den Zeilen genommen, bevor sie beurteilt werden.</translation>
    </message>
    <message>
      <source>May do everything: settle grades, change rubric and settings, train and decide</source>
      <translation>Darf alles: Bewertungen klären, Bewertungsraster und Einstellungen ändern, trainieren und entscheiden</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
      <source>Mean by reliability</source>
      <translation>Mittel nach Zuverlässigkeit</translation>
    </message>
    <message>
      <source>Mean difference: above 0 grades too high</source>
      <translation>Mittlere Differenz: über 0 wird zu hoch bewertet</translation>
    </message>
    <message>
      <source>Mean distance from gold over the last documents, in levels</source>
      <translation>Mittlerer Abstand von Gold über die letzten Dokumente, in Stufen</translation>
    </message>
    <message>
      <source>Mean distance from the others' grades on the same documents; below 0 is severe</source>
      <translation>Mittlerer Abstand zu den Bewertungen der anderen bei denselben Dokumenten; unter 0 ist streng</translation>
    </message>
    <message>
      <source>Mean distance from the settled grade in levels, with its 95 % interval</source>
      <translation>Mittlerer Abstand von der geklärten Bewertung in Stufen, mit 95-%-Intervall</translation>
    </message>
    <message>
      <source>Mean error</source>
      <translation>Mittlerer Fehler</translation>
    </message>
    <message>
      <source>Mean length of words in characters</source>
      <translation>Mittlere Länge der Wörter in Zeichen</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <source>Measured out of bag: {probes}. The others on random documents that never trained them.</source>
      <translation>Out-of-Bag gemessen: {probes}. Die anderen an zufälligen Dokumenten, die sie nie trainiert haben.</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Median active time from shown to answered</source>
      <translation>Median der aktiven Zeit vom Zeigen bis zur Antwort</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Mitglied</translation>
    </message>
    <message>
      <source>Members of the team</source>
      <translation>Mitglieder des Teams</translation>
    </message>
    <message>
      <source>Merge bundles</source>
      <translation>Pakete zusammenführen</translation>
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
      <source>Merge it again.</source>
      <translation>Noch einmal zusammenführen.</translation>
    </message>
    <message>
      <source>Merge nothing (Esc)</source>
      <translation>Nichts zusammenführen (Esc)</translation>
    </message>
    <message>
      <source>Merging. Esc cancels; a bundle comes in whole or not at all.</source>
      <translation>Zusammenführen läuft. Esc bricht ab; ein Paket kommt ganz oder gar nicht herein.</translation>
    </message>
    <message>
      <source>Milder than the others by {grades:.2f} grades ({ends})</source>
      <translation>Um {grades:.2f} Stufen milder als die anderen ({ends})</translation>
    </message>
    <message>
      <source>Minutes on a desk</source>
      <translation>Minuten bei einer Person</translation>
    </message>
    <message>
      <source>Mixed in so that nobody can tell; 0 for none, 5 % is usual</source>
      <translation>Untergemischt, sodass es niemand merkt; 0 für keines, 5 % sind üblich</translation>
    </message>
    <message>
      <source>Mixture</source>
      <translation>Mischung</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>More severe than the others by {grades:.2f} grades ({ends})</source>
      <translation>Um {grades:.2f} Stufen strenger als die anderen ({ends})</translation>
    </message>
    <message>
      <source>Move the mouse over the text, or press N, to ask about a span.</source>
      <translation>Mit der Maus über den Text fahren oder N drücken, um nach einem Abschnitt zu fragen.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a document</comment>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name a file, such as pages.labeler.</source>
      <translation>Eine Datei angeben, etwa pages.labeler.</translation>
    </message>
    <message>
      <source>Name a folder to export into.</source>
      <translation>Einen Ordner für den Export angeben.</translation>
    </message>
    <message>
      <source>Name a smaller --seed.</source>
      <translation>Ein kleineres --seed angeben.</translation>
    </message>
    <message>
      <source>Name a tokenizer.json.</source>
      <translation>Eine tokenizer.json angeben.</translation>
    </message>
    <message>
      <source>Name and version of the rubric; the first one is in force</source>
      <translation>Name und Version des Bewertungsrasters; das erste gilt</translation>
    </message>
    <message>
      <source>Name at least one strategy.</source>
      <translation>Mindestens eine Strategie angeben.</translation>
    </message>
    <message>
      <source>Name of level {level}</source>
      <translation>Name der Stufe {level}</translation>
    </message>
    <message>
      <source>Name of the level</source>
      <translation>Name der Stufe</translation>
    </message>
    <message>
      <source>Name one that ships ({shipped}), or a file.</source>
      <translation>Eine mitgelieferte ({shipped}) oder eine Datei angeben.</translation>
    </message>
    <message>
      <source>Name the fields of tables, where they are not the usual ones</source>
      <translation>Die Felder von Tabellen nennen, wo es nicht die üblichen sind</translation>
    </message>
    <message>
      <source>Name the file to write.</source>
      <translation>Die Datei angeben, die geschrieben werden soll.</translation>
    </message>
    <message>
      <source>Name the file, or a folder of JSON Lines.</source>
      <translation>Die Datei angeben, oder einen Ordner mit JSON Lines.</translation>
    </message>
    <message>
      <source>Near-duplicates begin between {lowest} and 1, not at {given}.</source>
      <translation>Fast gleiche Texte beginnen zwischen {lowest} und 1, nicht bei {given}.</translation>
    </message>
    <message>
      <source>Neither severe nor mild as far as {count:,} document can tell ({ends})</source>
      <translation>Weder streng noch milde, soweit {count:,} Dokument es zeigt ({ends})</translation>
    </message>
    <message>
      <source>Neither severe nor mild as far as {count:,} documents can tell ({ends})</source>
      <translation>Weder streng noch milde, soweit {count:,} Dokumente es zeigen ({ends})</translation>
    </message>
    <message>
      <source>Neither the score nor other people's grades are shown before you grade, and every grade records that they were not.</source>
      <translation>Vor dem Bewerten werden weder der Score noch Bewertungen anderer gezeigt, und jede Bewertung vermerkt das.</translation>
    </message>
    <message>
      <source>New decision run</source>
      <translation>Neuer Entscheidungslauf</translation>
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
      <source>New run…</source>
      <translation>Neuer Lauf…</translation>
    </message>
    <message>
      <source>Newly dropped</source>
      <translation>Neu verworfen</translation>
    </message>
    <message>
      <source>Newly kept</source>
      <translation>Neu behalten</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>what to do next</comment>
      <translation>Als Nächstes</translation>
    </message>
    <message>
      <source>Next block</source>
      <translation>Nächster Block</translation>
    </message>
    <message>
      <source>Next difference</source>
      <translation>Nächster Unterschied</translation>
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
      <source>Next training reads</source>
      <translation>Nächstes Training liest</translation>
    </message>
    <message>
      <source>Next you choose how it is read.</source>
      <translation>Danach wird gewählt, wie es gelesen wird.</translation>
    </message>
    <message>
      <source>No connection</source>
      <translation>Keine Verbindung</translation>
    </message>
    <message>
      <source>No criterion is asked now.</source>
      <translation>Es ist gerade kein Kriterium gefragt.</translation>
    </message>
    <message>
      <source>No decision run yet</source>
      <translation>Noch kein Entscheidungslauf</translation>
    </message>
    <message>
      <source>No decision run yet. This is what extraction and screening kept so far.</source>
      <translation>Noch kein Entscheidungslauf. Das haben Extraktion und Sichtung behalten.</translation>
    </message>
    <message>
      <source>No document changes sides at cut {cut}.</source>
      <translation>Bei Schwelle {cut} wechselt kein Dokument die Seite.</translation>
    </message>
    <message>
      <source>No document changes sides.</source>
      <translation>Kein Dokument wechselt die Seite.</translation>
    </message>
    <message>
      <source>No document has grades of two people yet.</source>
      <translation>Noch hat kein Dokument Bewertungen von zwei Personen.</translation>
    </message>
    <message>
      <source>No document matches this filter.</source>
      <translation>Kein Dokument passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>No document of the evaluation stream is graded yet: Grade draws some of what it serves at random and keeps these apart; they never train.</source>
      <translation>Noch ist kein Dokument der Evaluation bewertet: „Bewerten“ zieht einen Teil zufällig und hält ihn getrennt; diese Dokumente trainieren nie.</translation>
    </message>
    <message>
      <source>No document that this person graded was graded by anybody else.</source>
      <translation>Kein Dokument dieser Person hat sonst jemand bewertet.</translation>
    </message>
    <message>
      <source>No document was graded by two people.</source>
      <translation>Kein Dokument wurde von zwei Personen bewertet.</translation>
    </message>
    <message>
      <source>No examples yet. Pick some that show a level well, and some that only seem to reach it.</source>
      <translation>Noch keine Beispiele. Einige wählen, die eine Stufe gut zeigen, und einige, die sie nur scheinbar erreichen.</translation>
    </message>
    <message>
      <source>No grade can train a probe yet.</source>
      <translation>Noch keine Bewertung kann eine Sonde trainieren.</translation>
    </message>
    <message>
      <source>No grade is recorded as blind.</source>
      <translation>Keine Bewertung ist als blind erfasst.</translation>
    </message>
    <message>
      <source>No grade is recorded as given while a score or somebody else's grade could be seen.</source>
      <translation>Keine Bewertung ist erfasst, bei der ein Score oder eine fremde Bewertung zu sehen war.</translation>
    </message>
    <message>
      <source>No grade was given under an earlier version, so nothing has to be given again.</source>
      <translation>Unter einer früheren Version wurde keine Bewertung gegeben, also muss nichts neu gegeben werden.</translation>
    </message>
    <message>
      <source>No language was found</source>
      <translation>Keine Sprache erkannt</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Keine Marke</translation>
    </message>
    <message>
      <source>No prepared document has main text that passed screening.</source>
      <translation>Kein vorbereitetes Dokument hat Haupttext, der die Sichtung bestand.</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Sonde</translation>
    </message>
    <message>
      <source>No probe yet. It learns from grades.</source>
      <translation>Noch keine Sonde. Sie lernt aus Bewertungen.</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
      <source>No report could be written. It said: {error}</source>
      <translation>Es konnte kein Bericht geschrieben werden. Die Meldung war: {error}</translation>
    </message>
    <message>
      <source>No rule drops it</source>
      <translation>Keine Regel verwirft es</translation>
    </message>
    <message>
      <source>No rule has anything to read yet</source>
      <translation>Noch hat keine Regel etwas zu lesen</translation>
    </message>
    <message>
      <source>No score</source>
      <translation>Kein Score</translation>
    </message>
    <message>
      <source>No two people share {enough} documents with differing grades; Krippendorff's alpha needs no such pair.</source>
      <translation>Keine zwei Personen teilen {enough} Dokumente mit verschiedenen Bewertungen; Krippendorffs Alpha braucht kein solches Paar.</translation>
    </message>
    <message>
      <source>Nobody called {name} graded here or took the course.</source>
      <translation>Niemand namens {name} hat hier bewertet oder den Kurs gemacht.</translation>
    </message>
    <message>
      <source>Nobody gets a document that others have on their desks already.</source>
      <translation>Niemand bekommt ein Dokument, das schon auf einem anderen Schreibtisch liegt.</translation>
    </message>
    <message>
      <source>Nobody graded or took the course yet.</source>
      <translation>Noch niemand hat bewertet oder den Kurs gemacht.</translation>
    </message>
    <message>
      <source>Nobody graded {document} yet.</source>
      <translation>{document} hat noch niemand bewertet.</translation>
    </message>
    <message>
      <source>Nobody has done anything in this project.</source>
      <translation>In diesem Projekt hat niemand etwas getan.</translation>
    </message>
    <message>
      <source>Nobody has graded yet.</source>
      <translation>Noch hat niemand bewertet.</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Grade some documents first.</source>
      <translation>Noch niemand hat bewertet. Zuerst einige Dokumente bewerten.</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Who grades is named in the settings; every answer keeps that name.</source>
      <translation>Noch hat niemand bewertet. Wer bewertet, steht in den Einstellungen; jede Antwort behält diesen Namen.</translation>
    </message>
    <message>
      <source>Nobody is named: who grades here works alone, or everybody grades every document.</source>
      <translation>Niemand ist genannt: Wer hier bewertet, arbeitet allein, oder alle bewerten jedes Dokument.</translation>
    </message>
    <message>
      <source>Nobody is paused before</source>
      <translation>Niemand wird angehalten vor</translation>
    </message>
    <message>
      <source>Nobody shares documents, so how far people scatter is unknown: let two people grade some twenty of the same documents before deciding whether to grade again.</source>
      <translation>Niemand teilt Dokumente, darum ist unbekannt, wie weit Personen streuen: zwei Personen etwa zwanzig gleiche Dokumente bewerten lassen, bevor über erneutes Bewerten entschieden wird.</translation>
    </message>
    <message>
      <source>Nobody should learn from this text</source>
      <translation>Niemand sollte aus diesem Text lernen</translation>
    </message>
    <message>
      <source>Nobody to compare with yet</source>
      <translation>Noch niemand zum Vergleichen</translation>
    </message>
    <message>
      <source>None of {count:,} grade is doubted by probe {probe}.</source>
      <translation>Sonde {probe} bezweifelt keine von {count:,} Bewertung.</translation>
    </message>
    <message>
      <source>None of {count:,} grades is doubted by probe {probe}.</source>
      <translation>Sonde {probe} bezweifelt keine von {count:,} Bewertungen.</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <source>Not a time: {text}.</source>
      <translation>Keine Zeit: {text}.</translation>
    </message>
    <message>
      <source>Not blind</source>
      <comment>grades</comment>
      <translation>Nicht blind</translation>
    </message>
    <message>
      <source>Not blind only</source>
      <translation>Nur nicht blinde</translation>
    </message>
    <message>
      <source>Not defined</source>
      <translation>Nicht definiert</translation>
    </message>
    <message>
      <source>Not extracted</source>
      <translation>Nicht extrahiert</translation>
    </message>
    <message>
      <source>Not gated: {why}</source>
      <translation>Ohne Schwelle: {why}</translation>
    </message>
    <message>
      <source>Not graded yet: {grades} or {skip} to skip it.</source>
      <translation>Noch nicht bewertet: {grades} oder {skip} zum Überspringen.</translation>
    </message>
    <message>
      <source>Not in force yet: with one member and one grade for each document nothing is shared.</source>
      <translation>Noch nicht in Kraft: Bei einem Mitglied und einer Bewertung je Dokument wird nichts geteilt.</translation>
    </message>
    <message>
      <source>Not measured: too few documents were graded for it, or this probe is from before it was measured. Training again adds it as soon as there are enough.</source>
      <translation>Nicht gemessen: Dafür sind zu wenige Dokumente bewertet, oder die Sonde ist älter als diese Messung. Neues Training ergänzt es, sobald es genug sind.</translation>
    </message>
    <message>
      <source>Not prepared yet</source>
      <translation>Noch nicht vorbereitet</translation>
    </message>
    <message>
      <source>Not repeated elsewhere</source>
      <translation>Nirgends wiederholt</translation>
    </message>
    <message>
      <source>Not saved: {reason}</source>
      <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <source>Not screened for twins yet</source>
      <translation>Noch nicht auf Zwillinge gesichtet</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes: what changed, and anything else that graders should know</source>
      <translation>Notizen: was sich geändert hat, und was Bewertende sonst wissen sollten</translation>
    </message>
    <message>
      <source>Nothing graded is lost: every grade is saved when you give it.</source>
      <translation>Keine Bewertung ist verloren: jede wird gespeichert, sobald sie gegeben ist.</translation>
    </message>
    <message>
      <source>Nothing is different from the version in force.</source>
      <translation>Nichts ist anders als in der geltenden Version.</translation>
    </message>
    <message>
      <source>Nothing is open</source>
      <translation>Nichts ist offen</translation>
    </message>
    <message>
      <source>Nothing is prepared yet</source>
      <translation>Noch ist nichts vorbereitet</translation>
    </message>
    <message>
      <source>Nothing is prepared yet.</source>
      <translation>Noch ist nichts vorbereitet.</translation>
    </message>
    <message>
      <source>Nothing is prepared yet. After that, every token shows up here.</source>
      <translation>Noch ist nichts vorbereitet. Danach steht hier jedes Token.</translation>
    </message>
    <message>
      <source>Nothing is settled yet</source>
      <translation>Noch ist nichts geklärt</translation>
    </message>
    <message>
      <source>Nothing kept: {reason}</source>
      <translation>Nichts behalten: {reason}</translation>
    </message>
    <message>
      <source>Nothing leaves this computer. Addresses in a list are fetched only when you import that list. After the import, preparing starts by itself; then you can grade.</source>
      <translation>Nichts verlässt diesen Rechner. Adressen einer Liste werden nur abgerufen, wenn diese Liste importiert wird. Nach dem Import beginnt das Vorbereiten von selbst; dann kann bewertet werden.</translation>
    </message>
    <message>
      <source>Nothing more was asked, it is out</source>
      <translation>Weiter wurde nichts gefragt, es ist ausgeschieden</translation>
    </message>
    <message>
      <source>Nothing more was asked, the span is out</source>
      <translation>Weiter wurde nichts gefragt, der Abschnitt ist ausgeschieden</translation>
    </message>
    <message>
      <source>Nothing to audit yet</source>
      <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
      <source>Nothing to compare yet</source>
      <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
      <source>Nothing to grade</source>
      <translation>Nichts zu bewerten</translation>
    </message>
    <message>
      <source>Nothing to grade yet</source>
      <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
      <source>Nothing was merged: the keys were not trusted.</source>
      <translation>Nichts wurde zusammengeführt: Den Schlüsseln wurde nicht vertraut.</translation>
    </message>
    <message>
      <source>Nothing was said of this pass.</source>
      <translation>Zu diesem Durchgang wurde nichts gesagt.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Now grade {count:,} gold document on your desk.</source>
      <translation>Jetzt {count:,} Golddokument bewerten.</translation>
    </message>
    <message>
      <source>Now grade {count:,} gold documents on your desk.</source>
      <translation>Jetzt {count:,} Golddokumente bewerten.</translation>
    </message>
    <message>
      <source>Number of level {level}</source>
      <translation>Nummer der Stufe {level}</translation>
    </message>
    <message>
      <source>Of all pairs of grades on one document, the share that is at most one grade apart</source>
      <translation>Anteil der Bewertungspaare desselben Dokuments, die höchstens eine Stufe auseinanderliegen</translation>
    </message>
    <message>
      <source>Of all pairs of grades on one document, the share that is the same</source>
      <translation>Anteil gleicher Bewertungen an allen Bewertungspaaren desselben Dokuments</translation>
    </message>
    <message>
      <source>Of everything but what you grade. Holds from the next start.</source>
      <translation>Von allem außer dem, was bewertet wird. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Of next</source>
      <comment>share of the documents served next</comment>
      <translation>Künftig</translation>
    </message>
    <message>
      <source>Of the documents that people graded high enough, the share the probe would keep</source>
      <translation>Anteil der von Personen hoch genug bewerteten Dokumente, den die Sonde behielte</translation>
    </message>
    <message>
      <source>Of the documents the probe would keep, the share that people graded high enough</source>
      <translation>Anteil der Dokumente, die die Sonde behielte, die Personen hoch genug bewertet haben</translation>
    </message>
    <message>
      <source>Of these graded as settled</source>
      <translation>Davon bewertet wie geklärt</translation>
    </message>
    <message>
      <source>Of these, documents that somebody else graded too</source>
      <translation>Davon Dokumente, die auch andere bewertet haben</translation>
    </message>
    <message>
      <source>Of {golds} documents that were settled before, you graded {exact} as they were settled and {near} at most one level beside. That was not enough yet. What you graded is kept. Look at the rubric again, and ask the lead of the project to let you repeat the course.</source>
      <translation>Von {golds} vorher geklärten Dokumenten wurden {exact} so bewertet wie geklärt und {near} höchstens eine Stufe daneben. Das war noch nicht genug. Was bewertet wurde, bleibt. Das Bewertungsraster noch einmal ansehen und die Leitung des Projekts bitten, den Kurs wiederholen zu dürfen.</translation>
    </message>
    <message>
      <source>On grades put aside it cannot be told from the plain mean.</source>
      <translation>An zurückgelegten Bewertungen ist es vom einfachen Mittel nicht zu unterscheiden.</translation>
    </message>
    <message>
      <source>On grades put aside it does better than the plain mean.</source>
      <translation>An zurückgelegten Bewertungen ist es besser als das einfache Mittel.</translation>
    </message>
    <message>
      <source>On grades put aside it does worse than the plain mean.</source>
      <translation>An zurückgelegten Bewertungen ist es schlechter als das einfache Mittel.</translation>
    </message>
    <message>
      <source>On the last {count} document that was settled before, your grades were not away from the settled ones on average.</source>
      <translation>Beim letzten {count} Dokument, das vorher geklärt war, wichen die Bewertungen im Mittel nicht von den geklärten ab.</translation>
    </message>
    <message>
      <source>On the last {count} document that was settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) away from the settled ones on average.</source>
      <translation>Beim letzten {count} Dokument, das vorher geklärt war, lagen die Bewertungen im Mittel {value:.1f} Stufen ({low:.1f} bis {high:.1f}) von den geklärten entfernt.</translation>
    </message>
    <message>
      <source>On the last {count} documents that were settled before, your grades were not away from the settled ones on average.</source>
      <translation>Bei den letzten {count} Dokumenten, die vorher geklärt waren, wichen die Bewertungen im Mittel nicht von den geklärten ab.</translation>
    </message>
    <message>
      <source>On the last {count} documents that were settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) away from the settled ones on average.</source>
      <translation>Bei den letzten {count} Dokumenten, die vorher geklärt waren, lagen die Bewertungen im Mittel {value:.1f} Stufen ({low:.1f} bis {high:.1f}) von den geklärten entfernt.</translation>
    </message>
    <message>
      <source>On {shared} people say the same; {settled} settled.</source>
      <translation>Bei {shared} sagen alle dasselbe; {settled} geklärt.</translation>
    </message>
    <message>
      <source>One JSON object a line</source>
      <translation>Ein JSON-Objekt pro Zeile</translation>
    </message>
    <message>
      <source>One grade stands that was given under {label}, and nobody said which of them stay valid.</source>
      <translation>Es steht eine Bewertung, die unter {label} gegeben wurde, und niemand hat gesagt, ob sie gültig bleibt.</translation>
    </message>
    <message>
      <source>One more level, with a number that is free</source>
      <translation>Eine weitere Stufe, mit einer freien Nummer</translation>
    </message>
    <message>
      <source>One more person is asked at a time, until so many have graded the document</source>
      <translation>Es wird je eine weitere Person gefragt, bis so viele das Dokument bewertet haben</translation>
    </message>
    <message>
      <source>One of the two is not there any more, or not prepared.</source>
      <translation>Eines der beiden ist nicht mehr da oder nicht vorbereitet.</translation>
    </message>
    <message>
      <source>One person gave {count:,} grade. Agreement needs a second one on some of the same documents.</source>
      <translation>Eine Person gab {count:,} Bewertung. Übereinstimmung braucht eine zweite Person bei einigen derselben Dokumente.</translation>
    </message>
    <message>
      <source>One person gave {count:,} grades. Agreement needs a second one on some of the same documents.</source>
      <translation>Eine Person gab {count:,} Bewertungen. Übereinstimmung braucht eine zweite Person bei einigen derselben Dokumente.</translation>
    </message>
    <message>
      <source>One person grades each document, {most} where they disagree.</source>
      <translation>Eine Person bewertet jedes Dokument, bei Uneinigkeit {most}.</translation>
    </message>
    <message>
      <source>One person grades each document.</source>
      <translation>Eine Person bewertet jedes Dokument.</translation>
    </message>
    <message>
      <source>One value is larger than SQLite can hold.</source>
      <translation>Ein Wert ist größer, als SQLite halten kann.</translation>
    </message>
    <message>
      <source>Only a lead can let somebody go on.</source>
      <translation>Nur eine Leitung kann jemanden weitermachen lassen.</translation>
    </message>
    <message>
      <source>Only a project on a PostgreSQL server has logins.</source>
      <translation>Nur ein Projekt auf einem PostgreSQL-Server hat Anmeldungen.</translation>
    </message>
    <message>
      <source>Only an own grade, skip, flag, comment, evidence or verdict can be taken back.</source>
      <translation>Nur Eigenes lässt sich zurücknehmen: Bewertung, Überspringen, Meldung, Kommentar, Belege oder Urteil.</translation>
    </message>
    <message>
      <source>Only labels are of all documents or of some.</source>
      <translation>Nur bei Labels gibt es die Wahl zwischen allen und einigen Dokumenten.</translation>
    </message>
    <message>
      <source>Only one person has graded; agreement needs at least two.</source>
      <translation>Nur eine Person hat bewertet; Übereinstimmung braucht mindestens zwei.</translation>
    </message>
    <message>
      <source>Only seems to</source>
      <translation>Nur scheinbar</translation>
    </message>
    <message>
      <source>Only the beginning of the text is there</source>
      <translation>Nur der Anfang des Textes ist da</translation>
    </message>
    <message>
      <source>Only those grade who passed the course</source>
      <translation>Nur wer den Kurs bestanden hat, bewertet</translation>
    </message>
    <message>
      <source>Only what people graded can be settled.</source>
      <translation>Nur Bewertetes lässt sich klären.</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>disagreements</comment>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Open a .labeler file</source>
      <translation>Eine .labeler-Datei öffnen</translation>
    </message>
    <message>
      <source>Open a project to grade its documents, or make a new one.</source>
      <translation>Ein Projekt öffnen, um seine Dokumente zu bewerten, oder ein neues anlegen.</translation>
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
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open one to see why its tokens were kept or dropped.</source>
      <translation>Eines öffnen, um zu sehen, warum seine Tokens behalten oder verworfen wurden.</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O, or make one with Ctrl+N.</source>
      <translation>Eines mit Strg+O öffnen oder mit Strg+N anlegen.</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O.</source>
      <translation>Eines mit Strg+O öffnen.</translation>
    </message>
    <message>
      <source>Open one, and its tokens are shown here from raw to kept.</source>
      <translation>Ist eines offen, stehen hier seine Tokens, von roh bis behalten.</translation>
    </message>
    <message>
      <source>Open or make one, then drop the files again.</source>
      <translation>Eines öffnen oder anlegen, dann die Dateien noch einmal hierher ziehen.</translation>
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
      <source>Open the document in the audit</source>
      <translation>Das Dokument unter Prüfen öffnen</translation>
    </message>
    <message>
      <source>Open the other document again, with its grade</source>
      <translation>Das andere Dokument mit seiner Bewertung wieder öffnen</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Das Beispielprojekt öffnen</translation>
    </message>
    <message>
      <source>Open the twin</source>
      <translation>Zwilling öffnen</translation>
    </message>
    <message>
      <source>Open the twin {document}</source>
      <translation>Den Zwilling {document} öffnen</translation>
    </message>
    <message>
      <source>Open your doubted grade on the desk</source>
      <translation>Die eigene bezweifelte Bewertung unter Bewerten öffnen</translation>
    </message>
    <message>
      <source>Open {document} here</source>
      <translation>{document} hier öffnen</translation>
    </message>
    <message>
      <source>Open {place}</source>
      <translation>{place} öffnen</translation>
    </message>
    <message>
      <source>Open · {count:,}</source>
      <comment>disagreements</comment>
      <translation>Offen · {count:,}</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Opens it on your desk, where your new grade takes the old one's place and says that you saw what was expected.</source>
      <translation>Öffnet es unter Bewerten, wo die neue Bewertung die alte ersetzt und vermerkt, dass das Erwartete gesehen wurde.</translation>
    </message>
    <message>
      <source>Opens these documents in Audit</source>
      <translation>Öffnet diese Dokumente unter „Prüfen“</translation>
    </message>
    <message>
      <source>Options: fields of JSONL, CSV and Parquet</source>
      <translation>Optionen: Felder von JSONL, CSV und Parquet</translation>
    </message>
    <message>
      <source>Options: fields of tables</source>
      <translation>Optionen: Felder von Tabellen</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Andere Sprachen</translation>
    </message>
    <message>
      <source>Other people's grades of it</source>
      <translation>Bewertungen anderer dazu</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Others have {count:,} document on their desks now. What they leave comes here by itself.</source>
      <translation>{count:,} Dokument liegt gerade bei anderen. Was sie liegen lassen, kommt von selbst hierher.</translation>
    </message>
    <message>
      <source>Others have {count:,} documents on their desks now. What they leave comes here by itself.</source>
      <translation>{count:,} Dokumente liegen gerade bei anderen. Was sie liegen lassen, kommt von selbst hierher.</translation>
    </message>
    <message>
      <source>Out of bag</source>
      <translation>Out-of-Bag</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>Über dem Budget</translation>
    </message>
    <message>
      <source>Overturn</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Overturn this document</source>
      <translation>Dieses Dokument aufheben</translation>
    </message>
    <message>
      <source>Overturn this span</source>
      <translation>Diesen Abschnitt aufheben</translation>
    </message>
    <message>
      <source>Overturn what was decided</source>
      <translation>Die Entscheidung aufheben</translation>
    </message>
    <message>
      <source>Overturned</source>
      <translation>Aufgehoben</translation>
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
      <source>Page + text</source>
      <translation>Seite + Text</translation>
    </message>
    <message>
      <source>Page as it looked</source>
      <translation>Seite, wie sie aussah</translation>
    </message>
    <message>
      <source>Page score {score:.2f}</source>
      <translation>Score der Seite {score:.2f}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Parquet shards with a data card</source>
      <translation>Parquet-Teile mit einer Datenkarte</translation>
    </message>
    <message>
      <source>Parts are too different to be compared word by word.</source>
      <translation>Teile sind zu verschieden, um sie Wort für Wort zu vergleichen.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Paused at a distance of</source>
      <translation>Angehalten ab einem Abstand von</translation>
    </message>
    <message>
      <source>Paywall</source>
      <translation>Bezahlschranke</translation>
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
      <source>People beside the others</source>
      <translation>Personen neben den anderen</translation>
    </message>
    <message>
      <source>People grade in a project.</source>
      <translation>Bewertet wird in einem Projekt.</translation>
    </message>
    <message>
      <source>People said {said}. Their grades stay; the probe learns yours.</source>
      <translation>Gesagt wurde {said}. Diese Bewertungen bleiben; die Sonde lernt die hier gewählte.</translation>
    </message>
    <message>
      <source>Personal data</source>
      <translation>Persönliche Daten</translation>
    </message>
    <message>
      <source>Pick an example</source>
      <translation>Ein Beispiel wählen</translation>
    </message>
    <message>
      <source>Pick from graded documents…</source>
      <translation>Aus bewerteten Dokumenten wählen…</translation>
    </message>
    <message>
      <source>Pixels.</source>
      <translation>Pixel.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Precision at grade {cut:g}</source>
      <translation>Precision bei Bewertung {cut:g}</translation>
    </message>
    <message>
      <source>Precision at the cut</source>
      <translation>Precision an der Schwelle</translation>
    </message>
    <message>
      <source>Precision at the cut is known to ±{now:.0f} points.</source>
      <translation>Die Precision an der Schwelle ist auf ±{now:.0f} Punkte bekannt.</translation>
    </message>
    <message>
      <source>Precision by tokens</source>
      <translation>Precision nach Tokens</translation>
    </message>
    <message>
      <source>Prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <source>Prepare again.</source>
      <translation>Noch einmal vorbereiten.</translation>
    </message>
    <message>
      <source>Prepare again; what it has read is kept.</source>
      <translation>Noch einmal vorbereiten; was schon gelesen ist, bleibt.</translation>
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
      <source>Prepare the documents again.</source>
      <translation>Die Dokumente noch einmal vorbereiten.</translation>
    </message>
    <message>
      <source>Prepare the documents first; then grades can train a probe.</source>
      <translation>Zuerst die Dokumente vorbereiten; dann können Bewertungen eine Sonde trainieren.</translation>
    </message>
    <message>
      <source>Prepare the project first: it reads the values of all rules of every main text, so that thresholds move at once.</source>
      <translation>Zuerst das Projekt vorbereiten: Dabei werden die Werte aller Regeln in jedem Haupttext gelesen, damit sich Grenzwerte sofort verschieben lassen.</translation>
    </message>
    <message>
      <source>Prepare the project first: labeler prepare PROJECT</source>
      <translation>Zuerst das Projekt vorbereiten: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare the project: labeler prepare PROJECT</source>
      <translation>Das Projekt vorbereiten: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare {count:,} document</source>
      <translation>{count:,} Dokument vorbereiten</translation>
    </message>
    <message>
      <source>Prepare {count:,} documents</source>
      <translation>{count:,} Dokumente vorbereiten</translation>
    </message>
    <message>
      <source>Prepare, train a probe and decide with a first cut, in one go</source>
      <translation>Vorbereiten, eine Sonde trainieren und mit einer ersten Schwelle entscheiden, in einem Zug</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <source>Preparing and training</source>
      <translation>Vorbereiten und Trainieren laufen</translation>
    </message>
    <message>
      <source>Preparing and training run already.</source>
      <translation>Vorbereiten und Trainieren laufen schon.</translation>
    </message>
    <message>
      <source>Preparing documents</source>
      <translation>Dokumente werden vorbereitet</translation>
    </message>
    <message>
      <source>Preparing extracts the texts and counts their tokens.</source>
      <translation>Das Vorbereiten extrahiert die Texte und zählt ihre Tokens.</translation>
    </message>
    <message>
      <source>Preparing extracts the visible text of every document. Each stretch of it then has a fate to look at.</source>
      <translation>Das Vorbereiten extrahiert den sichtbaren Text jedes Dokuments. Von jedem Abschnitt ist dann der Verbleib zu sehen.</translation>
    </message>
    <message>
      <source>Preparing or training runs already.</source>
      <translation>Vorbereiten oder Trainieren läuft schon.</translation>
    </message>
    <message>
      <source>Preparing starts by itself when everything is in.</source>
      <translation>Ist alles da, beginnt das Vorbereiten von selbst.</translation>
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
      <source>Previous difference</source>
      <translation>Voriger Unterschied</translation>
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
      <translation>Sonde</translation>
    </message>
    <message>
      <source>Probe {a} keeps {documents} with {tokens} tokens, probe {b} keeps {other:,} with {other_tokens}.</source>
      <translation>Sonde {a} behält {documents} mit {tokens} Tokens, Sonde {b} behält {other:,} mit {other_tokens}.</translation>
    </message>
    <message>
      <source>Probe {b} against {a}: {change}</source>
      <translation>Sonde {b} gegen {a}: {change}</translation>
    </message>
    <message>
      <source>Probe {id} was changed after it was trained, and cannot be read.</source>
      <translation>Sonde {id} wurde nach dem Training geändert und ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Probe {id} was changed after it was trained.</source>
      <translation>Sonde {id} wurde nach dem Training geändert.</translation>
    </message>
    <message>
      <source>Probe {number} can read no document: they are embedded in another way than when it was trained.</source>
      <translation>Sonde {number} kann kein Dokument lesen: Sie sind anders eingebettet als bei ihrem Training.</translation>
    </message>
    <message>
      <source>Probe {probe}</source>
      <translation>Sonde {probe}</translation>
    </message>
    <message>
      <source>Probe {probe} has learned all these grades already.</source>
      <translation>Sonde {probe} hat alle diese Bewertungen schon gelernt.</translation>
    </message>
    <message>
      <source>Probe {probe} has scores for the documents. Look at them on Model, set the cut, and decide.</source>
      <translation>Sonde {probe} hat Scores für die Dokumente. Unter „Modell“ ansehen, die Schwelle setzen und entscheiden.</translation>
    </message>
    <message>
      <source>Probe {probe} is in force, in the place of probe {before}.</source>
      <translation>Sonde {probe} ist in Kraft, an der Stelle von Sonde {before}.</translation>
    </message>
    <message>
      <source>Probe {probe} is in force.</source>
      <translation>Sonde {probe} ist in Kraft.</translation>
    </message>
    <message>
      <source>Probe {probe} is kept and one can come back to it.</source>
      <translation>Sonde {probe} bleibt erhalten, und man kann zu ihr zurückkehren.</translation>
    </message>
    <message>
      <source>Probe {probe} read {before}; the next training reads the same.</source>
      <translation>Sonde {probe} las {before}; das nächste Training liest dasselbe.</translation>
    </message>
    <message>
      <source>Probes, newest first</source>
      <translation>Sonden, neueste zuerst</translation>
    </message>
    <message>
      <source>Problematic</source>
      <translation>Problematisch</translation>
    </message>
    <message>
      <source>Problematic: flagged instead of graded</source>
      <translation>Problematisch: gemeldet statt bewertet</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Fortschritt des Exports</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Put in force…</source>
      <translation>In Kraft setzen…</translation>
    </message>
    <message>
      <source>Put the right file there, or move it away for a new key.</source>
      <translation>Die richtige Datei dort ablegen, oder sie für einen neuen Schlüssel verschieben.</translation>
    </message>
    <message>
      <source>Put these rules in force and screen all documents by them</source>
      <translation>Diese Regeln in Kraft setzen und alle Dokumente danach sichten</translation>
    </message>
    <message>
      <source>Put this probe in force (Enter)</source>
      <translation>Diese Sonde in Kraft setzen (Enter)</translation>
    </message>
    <message>
      <source>Put version {version} in force</source>
      <translation>Version {version} in Kraft setzen</translation>
    </message>
    <message>
      <source>Put version {version} in force?</source>
      <translation>Version {version} in Kraft setzen?</translation>
    </message>
    <message>
      <source>Put version {version} in force…</source>
      <translation>Version {version} in Kraft setzen…</translation>
    </message>
    <message>
      <source>Quadratic kappa</source>
      <translation>Quadratisches Kappa</translation>
    </message>
    <message>
      <source>Quadratic kappa</source>
      <comment>short</comment>
      <translation>Quadr. Kappa</translation>
    </message>
    <message>
      <source>Quadratic kappa: 0 is chance, 1 is agreement; far misses count more</source>
      <translation>Quadratisches Kappa: 0 ist Zufall, 1 ist Übereinstimmung; weite Fehlgriffe zählen mehr</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Question {at} of {total}</source>
      <translation>Frage {at} von {total}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Questions to answer rightly</source>
      <translation>Richtig zu beantwortende Fragen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Random</source>
      <comment>documents served at random</comment>
      <translation>Zufällig</translation>
    </message>
    <message>
      <source>Rank agreement</source>
      <comment>head of a narrow column</comment>
      <translation>Spearman</translation>
    </message>
    <message>
      <source>Rank agreement that is lost when a kind is left out and all others stay. Kinds that say much the same each lose little, though together they matter. Lines are 95 % intervals. Uncheck a kind to leave it out of the next training.</source>
      <translation>Rangübereinstimmung, die verloren geht, wenn eine Art wegfällt und alle anderen bleiben. Bei Arten, die fast dasselbe sagen, geht je wenig verloren, auch wenn sie zusammen wichtig sind. Linien sind 95-%-Intervalle. Das Häkchen entfernen, um eine Art beim nächsten Training wegzulassen.</translation>
    </message>
    <message>
      <source>Rank agreement with people</source>
      <translation>Rangübereinstimmung mit Personen</translation>
    </message>
    <message>
      <source>Rank agreement {figure}</source>
      <translation>Rangübereinstimmung {figure}</translation>
    </message>
    <message>
      <source>Reaches it / only seems to</source>
      <translation>Erreicht sie / nur scheinbar</translation>
    </message>
    <message>
      <source>Reaches its level</source>
      <translation>Erreicht seine Stufe</translation>
    </message>
    <message>
      <source>Read all files again and compare them with their hashes</source>
      <translation>Alle Dateien noch einmal lesen und mit ihren Hashes vergleichen</translation>
    </message>
    <message>
      <source>Read {family}</source>
      <translation>{family} lesen</translation>
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
      <source>Reading scores</source>
      <translation>Scores werden gelesen</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>Ready-made:</source>
      <translation>Fertige:</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reasons of this document</source>
      <translation>Gründe dieses Dokuments</translation>
    </message>
    <message>
      <source>Recall</source>
      <comment>head of a narrow column</comment>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Recall at grade {cut:g}</source>
      <translation>Recall bei Bewertung {cut:g}</translation>
    </message>
    <message>
      <source>Recall at the cut</source>
      <translation>Recall an der Schwelle</translation>
    </message>
    <message>
      <source>Recall at the cut is known to ±{now:.0f} points.</source>
      <translation>Der Recall an der Schwelle ist auf ±{now:.0f} Punkte bekannt.</translation>
    </message>
    <message>
      <source>Recall by tokens</source>
      <translation>Recall nach Tokens</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Record it (Ctrl+Enter)</source>
      <translation>Erfassen (Strg+Enter)</translation>
    </message>
    <message>
      <source>Record it (Enter)</source>
      <translation>Festhalten (Enter)</translation>
    </message>
    <message>
      <source>Record the answer again</source>
      <translation>Die Antwort noch einmal aufzeichnen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Rejected records</source>
      <translation>Abgelehnte Einträge</translation>
    </message>
    <message>
      <source>Reliable</source>
      <translation>Verlässlich</translation>
    </message>
    <message>
      <source>Remind me to pause</source>
      <translation>An Pausen erinnern</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove of level {level}</source>
      <comment>a button</comment>
      <translation>Stufe {level} entfernen</translation>
    </message>
    <message>
      <source>Remove the file and run the demo again.</source>
      <translation>Die Datei entfernen und die Demo noch einmal starten.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
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
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Right answers in the newest round</source>
      <translation>Richtige Antworten in der neuesten Runde</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <source>Rubric</source>
      <translation>Bewertungsraster</translation>
    </message>
    <message>
      <source>Rubrics (*.json);;All files (*)</source>
      <translation>Bewertungsraster (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Regelsatz</translation>
    </message>
    <message>
      <source>Rule sets (*.json);;All files (*)</source>
      <translation>Regelsätze (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Regeln…</translation>
    </message>
    <message>
      <source>Run {run} ({cut}) kept {kept:,} of {documents}, {tokens} tokens. Audit shows why, token by token.</source>
      <translation>Lauf {run} ({cut}) behielt {kept:,} von {documents}, {tokens} Tokens. „Prüfen“ zeigt, warum, Token für Token.</translation>
    </message>
    <message>
      <source>Run {run} kept {kept:,}, dropped {dropped:,}.</source>
      <translation>Lauf {run}: {kept:,} behalten, {dropped:,} verworfen.</translation>
    </message>
    <message>
      <source>Run {run} kept {kept}.</source>
      <translation>Lauf {run} hat behalten: {kept}.</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · probe {probe}</source>
      <translation>Lauf {run} · {cut} · Sonde {probe}</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · {kept:,} kept · {tokens} tokens · {ago}</source>
      <translation>{run}: {cut} · {kept:,} behalten · {tokens} Tokens · {ago}</translation>
    </message>
    <message>
      <source>Run: pip install 'labeler[probe-export]'</source>
      <translation>Ausführen: pip install 'labeler[probe-export]'</translation>
    </message>
    <message>
      <source>Run: pip install sentence-transformers</source>
      <translation>Ausführen: pip install sentence-transformers</translation>
    </message>
    <message>
      <source>Run: pip install tokenizers</source>
      <translation>Ausführen: pip install tokenizers</translation>
    </message>
    <message>
      <source>Run: pip install {name}</source>
      <translation>Ausführen: pip install {name}</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>S</source>
      <comment>one letter for a skipped document</comment>
      <translation>Ü</translation>
    </message>
    <message>
      <source>SEO filler</source>
      <comment>reason</comment>
      <translation>SEO-Fülltext</translation>
    </message>
    <message>
      <source>Said {what} by {name}</source>
      <translation>{what}, gesagt von {name}</translation>
    </message>
    <message>
      <source>Same grade</source>
      <translation>Gleiche Bewertung</translation>
    </message>
    <message>
      <source>Same grade in {same} of {pairs}, at most one apart in {near} ({documents}; not corrected for chance)</source>
      <translation>Gleiche Bewertung in {same} von {pairs}, höchstens eine Stufe auseinander in {near} ({documents}; nicht um Zufall bereinigt)</translation>
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
      <source>Save as {format}</source>
      <translation>Als {format} speichern</translation>
    </message>
    <message>
      <source>Save my grades as a bundle</source>
      <translation>Meine Bewertungen als Paket speichern</translation>
    </message>
    <message>
      <source>Save my grades as a bundle…</source>
      <translation>Meine Bewertungen als Paket speichern…</translation>
    </message>
    <message>
      <source>Save rejected records</source>
      <translation>Abgelehnte Einträge speichern</translation>
    </message>
    <message>
      <source>Save the model as safetensors.</source>
      <translation>Das Modell als safetensors speichern.</translation>
    </message>
    <message>
      <source>Save the model with a fast tokenizer.</source>
      <translation>Das Modell mit einem schnellen Tokenizer speichern.</translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>{file} gespeichert</translation>
    </message>
    <message>
      <source>Say again what you took back last</source>
      <translation>Das zuletzt Zurückgenommene wieder sagen</translation>
    </message>
    <message>
      <source>Say in the rubric what would have kept people from differing</source>
      <translation>Im Bewertungsraster sagen, was die Uneinigkeit verhindert hätte</translation>
    </message>
    <message>
      <source>Say it: --keep {label}=none, or =all, =none, or the values.</source>
      <translation>Zu sagen mit: --keep {label}=none, oder =all, =none oder die Werte.</translation>
    </message>
    <message>
      <source>Say it: --keep {label}={same} (the levels that read as before), or =all, =none, or the values.</source>
      <translation>Zu sagen mit: --keep {label}={same} (die Stufen, die sich wie vorher lesen), oder =all, =none oder die Werte.</translation>
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
      <source>Say which grades stay valid as all, none, or values such as 0,1,2, not {text}.</source>
      <translation>Welche Bewertungen gültig bleiben, ist als all, none oder mit Werten wie 0,1,2 zu sagen, nicht als {text}.</translation>
    </message>
    <message>
      <source>Say which grades stay valid, and grade by this draft</source>
      <translation>Sagen, welche Bewertungen gültig bleiben, und nach diesem Entwurf bewerten</translation>
    </message>
    <message>
      <source>Say which two, then see which documents change sides at the cut that stands under Scores.</source>
      <translation>Zwei wählen und sehen, welche Dokumente bei der Schwelle unter „Scores“ die Seite wechseln.</translation>
    </message>
    <message>
      <source>Say who lets them go on.</source>
      <translation>Angeben, wer sie weitermachen lässt.</translation>
    </message>
    <message>
      <source>Say who you are.</source>
      <translation>Den eigenen Namen angeben.</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Bitte angeben, wer.</translation>
    </message>
    <message>
      <source>Say whose: --annotator NAME</source>
      <translation>Angeben, wessen: --annotator NAME</translation>
    </message>
    <message>
      <source>Say why.</source>
      <translation>Den Grund angeben.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score {score:.2f} is below the {cut}</source>
      <translation>Score {score:.2f} liegt unter der {cut}</translation>
    </message>
    <message>
      <source>Score {score:.2f} reaches the {cut}</source>
      <translation>Score {score:.2f} erreicht die {cut}</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Scores and cut</source>
      <translation>Scores und Schwelle</translation>
    </message>
    <message>
      <source>Scores and the cut</source>
      <translation>Scores und Schwelle</translation>
    </message>
    <message>
      <source>Scores come with the first decision run.</source>
      <translation>Scores kommen mit dem ersten Entscheidungslauf.</translation>
    </message>
    <message>
      <source>Scores of {count:,} documents</source>
      <translation>Scores von {count:,} Dokumenten</translation>
    </message>
    <message>
      <source>Scores, queue, new decisions and exports follow probe {probe} from then on, until a newer one is trained.</source>
      <translation>Scores, Warteschlange, neue Entscheidungen und Exporte folgen dann Sonde {probe}, bis eine neuere trainiert ist.</translation>
    </message>
    <message>
      <source>Screening by the new rules</source>
      <translation>Sichten nach den neuen Regeln</translation>
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
      <source>Seconds a grade</source>
      <translation>Sekunden je Bewertung</translation>
    </message>
    <message>
      <source>Sections of Model</source>
      <translation>Abschnitte von Modell</translation>
    </message>
    <message>
      <source>Sections of Team</source>
      <translation>Abschnitte von „Team“</translation>
    </message>
    <message>
      <source>See labeler verify PROJECT.</source>
      <translation>Siehe labeler verify PROJECT.</translation>
    </message>
    <message>
      <source>See what the newest run decided, and why</source>
      <translation>Sehen, was der neueste Lauf entschieden hat und warum</translation>
    </message>
    <message>
      <source>See what the probe says of this document, and why</source>
      <translation>Sehen, was die Sonde zu diesem Dokument sagt, und warum</translation>
    </message>
    <message>
      <source>See which documents change sides between the two</source>
      <translation>Sehen, welche Dokumente zwischen den beiden die Seite wechseln</translation>
    </message>
    <message>
      <source>See who does: labeler team list PROJECT</source>
      <translation>Wer dazugehört: labeler team list PROJECT</translation>
    </message>
    <message>
      <source>Seeds are counted from 0, and there is at least one.</source>
      <translation>Seeds zählen ab 0, und es gibt mindestens einen.</translation>
    </message>
    <message>
      <source>Seeds are whole numbers below {most:,}, not {seed:,}.</source>
      <translation>Seeds sind ganze Zahlen unter {most:,}, nicht {seed:,}.</translation>
    </message>
    <message>
      <source>Send a copy of it to Labeler's makers.</source>
      <translation>Eine Kopie an die Entwickler von Labeler senden.</translation>
    </message>
    <message>
      <source>Sentences in the lines that are kept</source>
      <translation>Sätze in den behaltenen Zeilen</translation>
    </message>
    <message>
      <source>Serve documents so from now on</source>
      <translation>Dokumente von nun an so vorlegen</translation>
    </message>
    <message>
      <source>Set them again.</source>
      <translation>Noch einmal festlegen.</translation>
    </message>
    <message>
      <source>Set your name to that.</source>
      <translation>Den eigenen Namen darauf setzen.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings or rules have changed since the project was prepared.</source>
      <translation>Einstellungen oder Regeln wurden seit dem Vorbereiten des Projekts geändert.</translation>
    </message>
    <message>
      <source>Settle</source>
      <translation>Klären</translation>
    </message>
    <message>
      <source>Settle every shared document by this model</source>
      <translation>Jedes gemeinsame Dokument mit diesem Modell klären</translation>
    </message>
    <message>
      <source>Settle the grade</source>
      <translation>Die Bewertung klären</translation>
    </message>
    <message>
      <source>Settled</source>
      <comment>disagreements</comment>
      <translation>Geklärt</translation>
    </message>
    <message>
      <source>Settled by</source>
      <translation>Geklärt durch</translation>
    </message>
    <message>
      <source>Settled to {grade} by {name}, {when}: {reason}</source>
      <translation>Auf {grade} geklärt von {name}, {when}: {reason}</translation>
    </message>
    <message>
      <source>Settled · {count:,}</source>
      <comment>disagreements</comment>
      <translation>Geklärt · {count:,}</translation>
    </message>
    <message>
      <source>Settle…</source>
      <translation>Klären…</translation>
    </message>
    <message>
      <source>Settling the shared documents…</source>
      <translation>Gemeinsame Dokumente werden geklärt…</translation>
    </message>
    <message>
      <source>Several people have events here: {names}.</source>
      <translation>Mehrere Personen haben hier Ereignisse: {names}.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Strenge</translation>
    </message>
    <message>
      <source>Severity over time</source>
      <translation>Strenge im Zeitverlauf</translation>
    </message>
    <message>
      <source>Share</source>
      <comment>a part</comment>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share a project by copying its file; every copy takes the bundles of the others.</source>
      <translation>Ein Projekt durch Kopieren seiner Datei teilen; jede Kopie nimmt die Pakete der anderen an.</translation>
    </message>
    <message>
      <source>Share of characters in lines that stood before</source>
      <translation>Anteil der Zeichen in Zeilen, die schon vorkamen</translation>
    </message>
    <message>
      <source>Share of characters in paragraphs that stood before</source>
      <translation>Anteil der Zeichen in Absätzen, die schon vorkamen</translation>
    </message>
    <message>
      <source>Share of characters in sequences of {size} words that stood before</source>
      <translation>Anteil der Zeichen in Folgen von {size} Wörtern, die schon vorkamen</translation>
    </message>
    <message>
      <source>Share of characters in the most frequent sequence of {size} words</source>
      <translation>Anteil der Zeichen in der häufigsten Folge von {size} Wörtern</translation>
    </message>
    <message>
      <source>Share of documents whose rounded score is the grade or the one beside it</source>
      <translation>Anteil der Dokumente, deren gerundeter Score die Bewertung oder die daneben ist</translation>
    </message>
    <message>
      <source>Share of documents whose rounded score is the grade that people gave</source>
      <translation>Anteil der Dokumente, deren gerundeter Score die Bewertung der Personen ist</translation>
    </message>
    <message>
      <source>Share of grades that lie between the ends of the score's interval; 0.90 is meant</source>
      <translation>Anteil der Bewertungen, die im Intervall des Scores liegen; 0,90 ist gemeint</translation>
    </message>
    <message>
      <source>Share of lines that begin with a bullet</source>
      <translation>Anteil der Zeilen, die mit einem Aufzählungszeichen beginnen</translation>
    </message>
    <message>
      <source>Share of lines that end with a mark</source>
      <translation>Anteil der Zeilen mit Satzzeichen am Ende</translation>
    </message>
    <message>
      <source>Share of lines that end with an ellipsis</source>
      <translation>Anteil der Zeilen, die mit Auslassungspunkten enden</translation>
    </message>
    <message>
      <source>Share of lines that stood before</source>
      <translation>Anteil der Zeilen, die schon vorkamen</translation>
    </message>
    <message>
      <source>Share of paragraphs that stood before</source>
      <translation>Anteil der Absätze, die schon vorkamen</translation>
    </message>
    <message>
      <source>Share of short lines</source>
      <translation>Anteil kurzer Zeilen</translation>
    </message>
    <message>
      <source>Share of the gold documents of the course</source>
      <translation>Anteil der Golddokumente des Kurses</translation>
    </message>
    <message>
      <source>Share of the questions of the course</source>
      <translation>Anteil der Fragen des Kurses</translation>
    </message>
    <message>
      <source>Share of words with a letter</source>
      <translation>Anteil der Wörter mit einem Buchstaben</translation>
    </message>
    <message>
      <source>Share so</source>
      <translation>So teilen</translation>
    </message>
    <message>
      <source>Shared</source>
      <comment>documents</comment>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <source>Sharing</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Short description of level {level}</source>
      <translation>Kurze Beschreibung der Stufe {level}</translation>
    </message>
    <message>
      <source>Short name of the scale, without a slash</source>
      <translation>Kurzer Name der Skala, ohne Schrägstrich</translation>
    </message>
    <message>
      <source>Short name, such as accuracy</source>
      <translation>Kurzer Name, etwa Richtigkeit</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show dropped text</source>
      <translation>Verworfenes zeigen</translation>
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
      <source>Show in Audit</source>
      <translation>In Prüfen zeigen</translation>
    </message>
    <message>
      <source>Show more grades</source>
      <translation>Mehr Bewertungen zeigen</translation>
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
      <source>Show the chain of the whole document</source>
      <translation>Die Kette des ganzen Dokuments zeigen</translation>
    </message>
    <message>
      <source>Show the extracted main text</source>
      <translation>Den extrahierten Haupttext zeigen</translation>
    </message>
    <message>
      <source>Show the files in their folder</source>
      <translation>Die Dateien in ihrem Ordner zeigen</translation>
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
      <source>Show what could not come in, and why</source>
      <translation>Zeigen, was nicht importiert werden konnte und warum</translation>
    </message>
    <message>
      <source>Show what did not come in, and why</source>
      <translation>Zeigen, was nicht hereinkam und warum</translation>
    </message>
    <message>
      <source>Show what the probe thought</source>
      <translation>Zeigen, was die Sonde dachte</translation>
    </message>
    <message>
      <source>Show {document} beside this document</source>
      <translation>{document} neben diesem Dokument zeigen</translation>
    </message>
    <message>
      <source>Shows</source>
      <comment>an example</comment>
      <translation>Zeigt</translation>
    </message>
    <message>
      <source>Side</source>
      <comment>kept or dropped</comment>
      <translation>Verbleib</translation>
    </message>
    <message>
      <source>Simulate with fewer grades.</source>
      <translation>Mit weniger Bewertungen simulieren.</translation>
    </message>
    <message>
      <source>Since</source>
      <comment>when a rubric was put in force</comment>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Website</translation>
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
      <source>Skipped</source>
      <comment>documents</comment>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Skipped: {document}. Open it again to change that.</source>
      <translation>Übersprungen: {document}. Zum Ändern wieder öffnen.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Text kleiner</translation>
    </message>
    <message>
      <source>So long a document stays with somebody of whom nothing is heard</source>
      <translation>So lange bleibt ein Dokument bei jemandem, der nichts von sich hören lässt</translation>
    </message>
    <message>
      <source>So many people grade a document; what they have on their desks counts</source>
      <translation>So viele Personen bewerten ein Dokument; was auf ihren Schreibtischen liegt, zählt</translation>
    </message>
    <message>
      <source>Some trees of this probe abstain from some documents.</source>
      <translation>Einige Bäume dieser Sonde enthalten sich bei einigen Dokumenten.</translation>
    </message>
    <message>
      <source>Somebody gave a newer grade since.</source>
      <translation>Seitdem kam eine neuere Bewertung.</translation>
    </message>
    <message>
      <source>Somebody has a name.</source>
      <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
      <source>Somebody has to settle it.</source>
      <translation>Jemand muss es klären.</translation>
    </message>
    <message>
      <source>Somebody is paused after one gold document or more, and at most as many as are compared.</source>
      <translation>Pausiert wird jemand nach mindestens einem Golddokument und höchstens so vielen, wie verglichen werden.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <source>Something else to grade beside the main question; optional at the desk</source>
      <translation>Etwas, das neben der Hauptfrage bewertet wird; beim Bewerten freiwillig</translation>
    </message>
    <message>
      <source>Something else; a comment can say what</source>
      <translation>Etwas anderes; ein Kommentar kann sagen, was</translation>
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
      <source>Source + text</source>
      <translation>Quelltext + Text</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Spearman's rank correlation of grades and scores: 1 is the same order</source>
      <translation>Spearmans Rangkorrelation von Bewertungen und Scores: 1 ist dieselbe Reihenfolge</translation>
    </message>
    <message>
      <source>Spread of the grades beside that of the others' on the same documents; below 1 uses less of the scale</source>
      <translation>Streuung der Bewertungen im Verhältnis zu der der anderen bei denselben Dokumenten; unter 1 wird die Skala weniger genutzt</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stands</source>
      <comment>somebody in the course</comment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stands beside every grade you give.</source>
      <translation>Steht neben jeder eigenen Bewertung.</translation>
    </message>
    <message>
      <source>Start from a file</source>
      <translation>Aus einer Datei beginnen</translation>
    </message>
    <message>
      <source>Start from a file…</source>
      <translation>Aus einer Datei beginnen…</translation>
    </message>
    <message>
      <source>Start from another set of rules; edits are gone then</source>
      <translation>Von einem anderen Regelsatz ausgehen; Änderungen gehen verloren</translation>
    </message>
    <message>
      <source>Start from five levels, with problematic documents apart</source>
      <translation>Mit fünf Stufen beginnen, problematische Dokumente gesondert</translation>
    </message>
    <message>
      <source>Start from one that --export writes.</source>
      <translation>Mit einem beginnen, das --export schreibt.</translation>
    </message>
    <message>
      <source>Start from the scale that a new project has</source>
      <translation>Mit der Skala beginnen, die ein neues Projekt hat</translation>
    </message>
    <message>
      <source>Start from the scale that a new project has, in another language</source>
      <translation>Mit der Skala beginnen, die ein neues Projekt hat, in einer anderen Sprache</translation>
    </message>
    <message>
      <source>Start from two levels: 1 keeps, 0 drops</source>
      <translation>Mit zwei Stufen beginnen: 1 behält, 0 verwirft</translation>
    </message>
    <message>
      <source>Start grading</source>
      <translation>Bewerten beginnen</translation>
    </message>
    <message>
      <source>Start the draft from this version</source>
      <translation>Entwurf aus dieser Version beginnen</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Steps of the lesson</source>
      <translation>Schritte der Lektion</translation>
    </message>
    <message>
      <source>Stop the running work; whole batches stay</source>
      <translation>Die laufende Arbeit anhalten; ganze Stapel bleiben</translation>
    </message>
    <message>
      <source>Stop words</source>
      <translation>Stoppwörter</translation>
    </message>
    <message>
      <source>Stop writing; files appear whole or not at all (Esc)</source>
      <translation>Schreiben abbrechen; Dateien erscheinen ganz oder gar nicht (Esc)</translation>
    </message>
    <message>
      <source>Stop; nothing of it stays but whole batches (Esc)</source>
      <translation>Anhalten; nur ganze Blöcke davon bleiben (Esc)</translation>
    </message>
    <message>
      <source>Stop; whole batches stay (Esc)</source>
      <translation>Anhalten; ganze Stapel bleiben (Esc)</translation>
    </message>
    <message>
      <source>Stopped before the end.</source>
      <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
      <source>Stopped. Find them again when you like.</source>
      <translation>Angehalten. Jederzeit wieder zu finden.</translation>
    </message>
    <message>
      <source>Stopped. The new rules are in force; the next Prepare screens what is left.</source>
      <translation>Angehalten. Die neuen Regeln sind in Kraft; das nächste Vorbereiten sichtet, was übrig ist.</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Switch between light and dark</source>
      <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
      <source>Synthetic lessons</source>
      <translation>Synthetische Lektionen</translation>
    </message>
    <message>
      <source>Take 1 to 63 letters or digits.</source>
      <translation>1 bis 63 Buchstaben oder Ziffern nehmen.</translation>
    </message>
    <message>
      <source>Take a condition away, or look at all documents.</source>
      <translation>Eine Bedingung wegnehmen oder alle Dokumente ansehen.</translation>
    </message>
    <message>
      <source>Take a rule set from a file</source>
      <translation>Einen Regelsatz aus einer Datei nehmen</translation>
    </message>
    <message>
      <source>Take another one.</source>
      <translation>Eine andere nehmen.</translation>
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
      <source>Take the chosen example out</source>
      <translation>Das gewählte Beispiel entfernen</translation>
    </message>
    <message>
      <source>Take the chosen person out of the team; their grades stay</source>
      <translation>Die gewählte Person aus dem Team nehmen; ihre Bewertungen bleiben</translation>
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
      <source>Take the selected entries out of the list (Delete)</source>
      <translation>Die ausgewählten Einträge aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
      <source>Take these bundles in, and trust these keys from now on</source>
      <translation>Diese Pakete aufnehmen und diesen Schlüsseln von nun an vertrauen</translation>
    </message>
    <message>
      <source>Take this criterion out</source>
      <translation>Dieses Kriterium entfernen</translation>
    </message>
    <message>
      <source>Take this level out of the scale</source>
      <translation>Diese Stufe aus der Skala entfernen</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Tentative</source>
      <translation>Vorläufig</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>That could not be done.</source>
      <translation>Das ging nicht.</translation>
    </message>
    <message>
      <source>That document has no text any more. What was said of it is kept.</source>
      <translation>Dieses Dokument hat keinen Text mehr. Was dazu gesagt wurde, bleibt.</translation>
    </message>
    <message>
      <source>That is what was decided.</source>
      <translation>So wurde entschieden.</translation>
    </message>
    <message>
      <source>That key came right after the change and was not taken. Press it again to grade this document, or {undo} to go back.</source>
      <translation>Diese Taste kam gleich nach dem Wechsel und wurde nicht angenommen. Noch einmal drücken, um dieses Dokument zu bewerten, oder {undo} für zurück.</translation>
    </message>
    <message>
      <source>That was taken back already.</source>
      <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <source>The Gopher, C4 and FineWeb filters with datatrove's defaults, for every document</source>
      <translation>Die Filter von Gopher, C4 und FineWeb mit den Vorgaben von datatrove, für jedes Dokument</translation>
    </message>
    <message>
      <source>The answer is {number}.</source>
      <translation>Richtig ist {number}.</translation>
    </message>
    <message>
      <source>The answer that could not be saved was dropped.</source>
      <translation>Die Antwort, die nicht gespeichert werden konnte, wurde verworfen.</translation>
    </message>
    <message>
      <source>The backup before the upgrade needs room beside it.</source>
      <translation>Die Sicherung vor dem Aktualisieren braucht daneben Platz.</translation>
    </message>
    <message>
      <source>The budget was not asked</source>
      <translation>Das Budget wurde nicht gefragt</translation>
    </message>
    <message>
      <source>The bundle of {name}</source>
      <translation>Das Paket von {name}</translation>
    </message>
    <message>
      <source>The calibration of the probe cannot be read: {error}.</source>
      <translation>Die Kalibrierung der Sonde ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>The control, question or column that holds the grade</source>
      <translation>Das Bedienelement, die Frage oder die Spalte mit der Bewertung</translation>
    </message>
    <message>
      <source>The course cannot have {name}={value}.</source>
      <translation>Der Kurs kann {name}={value} nicht haben.</translation>
    </message>
    <message>
      <source>The course comes first</source>
      <translation>Der Kurs kommt zuerst</translation>
    </message>
    <message>
      <source>The course has {asked} questions, and {answered} were answered.</source>
      <translation>Der Kurs hat {asked} Fragen, und {answered} wurden beantwortet.</translation>
    </message>
    <message>
      <source>The course was not passed</source>
      <translation>Der Kurs wurde nicht bestanden</translation>
    </message>
    <message>
      <source>The database holds members with a login to their role. Passwords are set with: labeler team add --password-prompt</source>
      <translation>Die Datenbank hält Mitglieder mit Anmeldung an ihre Rolle. Passwörter setzen mit: labeler team add --password-prompt</translation>
    </message>
    <message>
      <source>The database user may not do that; let its owner grant the rights.</source>
      <translation>Der Datenbankbenutzer darf das nicht; die Rechte muss der Eigentümer erteilen.</translation>
    </message>
    <message>
      <source>The documents are not prepared for a probe yet.</source>
      <translation>Die Dokumente sind noch nicht für eine Sonde vorbereitet.</translation>
    </message>
    <message>
      <source>The documents the filter found. J and K go down and up.</source>
      <translation>Die Dokumente, die der Filter fand. J und K gehen nach unten und oben.</translation>
    </message>
    <message>
      <source>The encoder read all of the main text.</source>
      <translation>Der Encoder hat den ganzen Haupttext gelesen.</translation>
    </message>
    <message>
      <source>The encoder read {share:.0f} % of the main text. The rest carries the tag UNREAD.</source>
      <translation>Der Encoder hat {share:.0f} % des Haupttextes gelesen. Der Rest trägt die Marke UNGELESEN.</translation>
    </message>
    <message>
      <source>The encoder stopped: {reason}.</source>
      <translation>Der Encoder brach ab: {reason}.</translation>
    </message>
    <message>
      <source>The encoder {name!r} is not on this computer.</source>
      <translation>Der Encoder {name!r} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
      <source>The encoder {name} is not installed.</source>
      <translation>Der Encoder {name} ist nicht installiert.</translation>
    </message>
    <message>
      <source>The events of {name} cannot be a bundle: {why}.</source>
      <translation>Die Ereignisse von {name} können kein Paket sein: {why}.</translation>
    </message>
    <message>
      <source>The export gets a folder of its own in this one</source>
      <translation>Der Export bekommt darin einen eigenen Ordner</translation>
    </message>
    <message>
      <source>The export stopped by a mistake of Labeler; a crash report says why.</source>
      <translation>Der Export brach durch einen Fehler von Labeler ab; ein Absturzbericht sagt, warum.</translation>
    </message>
    <message>
      <source>The field that holds the address; empty: as usual: url</source>
      <translation>Das Feld mit der Adresse; leer: wie üblich: url</translation>
    </message>
    <message>
      <source>The field that holds the html; empty: as usual: html, raw_html</source>
      <translation>Das Feld mit dem HTML; leer: wie üblich: html, raw_html</translation>
    </message>
    <message>
      <source>The field that holds the name; empty: as usual: id, doc_id, url</source>
      <translation>Das Feld mit dem Namen; leer: wie üblich: id, doc_id, url</translation>
    </message>
    <message>
      <source>The field that holds the text; empty: as usual: text, content, body</source>
      <translation>Das Feld mit dem Text; leer: wie üblich: text, content, body</translation>
    </message>
    <message>
      <source>The figures that matter, the learning curve and the queue</source>
      <translation>Die wichtigen Kennzahlen, die Lernkurve und die Warteschlange</translation>
    </message>
    <message>
      <source>The file is damaged; go back to a backup.</source>
      <translation>Die Datei ist beschädigt; zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
      <source>The file is not a Labeler project.</source>
      <translation>Die Datei ist kein Labeler-Projekt.</translation>
    </message>
    <message>
      <source>The file or its folder cannot be written; check the permissions.</source>
      <translation>Die Datei oder ihr Ordner ist nicht beschreibbar; die Rechte prüfen.</translation>
    </message>
    <message>
      <source>The first probe</source>
      <translation>Die erste Sonde</translation>
    </message>
    <message>
      <source>The first rows</source>
      <translation>Die ersten Zeilen</translation>
    </message>
    <message>
      <source>The first rows as they will be written</source>
      <translation>Die ersten Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
      <source>The first rows of the export</source>
      <translation>Die ersten Zeilen des Exports</translation>
    </message>
    <message>
      <source>The first {count:,} are shown.</source>
      <translation>Die ersten {count:,} werden gezeigt.</translation>
    </message>
    <message>
      <source>The first {rows} rows, {columns} columns.</source>
      <translation>Die ersten {rows} Zeilen, {columns} Spalten.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made: {reason}.</source>
      <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} is not a model in sentence-transformers form: it has no modules.json.</source>
      <translation>Der Ordner {folder} ist kein Modell im Format von sentence-transformers: Es fehlt modules.json.</translation>
    </message>
    <message>
      <source>The forest as it is, with the grades behind it</source>
      <translation>Der Wald, wie er ist, mit den Bewertungen dahinter</translation>
    </message>
    <message>
      <source>The forest is damaged and cannot be used: {error}.</source>
      <translation>Der Wald ist beschädigt und nicht verwendbar: {error}.</translation>
    </message>
    <message>
      <source>The gold documents of the course were too far from what they were settled to. A lead can let you repeat it.</source>
      <translation>Die Bewertungen der Golddokumente lagen zu weit von den geklärten entfernt. Eine Leitung kann den Kurs wiederholen lassen.</translation>
    </message>
    <message>
      <source>The grade that is doubted</source>
      <translation>Die Bewertung, die bezweifelt wird</translation>
    </message>
    <message>
      <source>The graded document</source>
      <translation>Das bewertete Dokument</translation>
    </message>
    <message>
      <source>The grades are all equal; no order of them can be learned.</source>
      <translation>Alle Bewertungen sind gleich; daraus lässt sich keine Reihenfolge lernen.</translation>
    </message>
    <message>
      <source>The grades that can be given</source>
      <translation>Die Bewertungen, die gegeben werden können</translation>
    </message>
    <message>
      <source>The grading scale, its versions, and a draft of the next</source>
      <translation>Die Bewertungsskala, ihre Versionen und ein Entwurf der nächsten</translation>
    </message>
    <message>
      <source>The interval spans {limit}: more shared documents would tell.</source>
      <translation>Das Intervall umfasst {limit}: Mehr gemeinsame Dokumente brächten Klarheit.</translation>
    </message>
    <message>
      <source>The key {file} cannot be kept: {why}.</source>
      <translation>Der Schlüssel {file} kann nicht abgelegt werden: {why}.</translation>
    </message>
    <message>
      <source>The last gold documents of each person</source>
      <translation>Die letzten Golddokumente jeder Person</translation>
    </message>
    <message>
      <source>The level from which documents are kept has to be one of the levels above the lowest.</source>
      <translation>Die Stufe, ab der Dokumente behalten werden, muss eine der Stufen über der untersten sein.</translation>
    </message>
    <message>
      <source>The level it shows</source>
      <translation>Die Stufe, die es zeigt</translation>
    </message>
    <message>
      <source>The library onnx is not installed.</source>
      <translation>Die Bibliothek onnx ist nicht installiert.</translation>
    </message>
    <message>
      <source>The library onnxruntime is not installed.</source>
      <translation>Die Bibliothek onnxruntime ist nicht installiert.</translation>
    </message>
    <message>
      <source>The library sentence-transformers is not installed.</source>
      <translation>Die Bibliothek sentence-transformers ist nicht installiert.</translation>
    </message>
    <message>
      <source>The library skops is not installed.</source>
      <translation>Die Bibliothek skops ist nicht installiert.</translation>
    </message>
    <message>
      <source>The library tokenizers is not installed.</source>
      <translation>Die Bibliothek tokenizers ist nicht installiert.</translation>
    </message>
    <message>
      <source>The line does not end like a sentence</source>
      <translation>Die Zeile endet nicht wie ein Satz</translation>
    </message>
    <message>
      <source>The line has an opening curly bracket</source>
      <translation>Die Zeile enthält eine öffnende geschweifte Klammer</translation>
    </message>
    <message>
      <source>The line has the filler text “lorem ipsum”</source>
      <translation>Die Zeile enthält den Blindtext „lorem ipsum“</translation>
    </message>
    <message>
      <source>The line is about terms, privacy or cookies</source>
      <translation>Die Zeile handelt von Nutzungsbedingungen, Datenschutz oder Cookies</translation>
    </message>
    <message>
      <source>The line names JavaScript</source>
      <translation>Die Zeile nennt JavaScript</translation>
    </message>
    <message>
      <source>The lines are 95 % intervals, from {count:,} grade below to {count:,} grade above the others.</source>
      <translation>Die Linien sind 95-%-Intervalle, von {count:,} Stufe unter bis {count:,} Stufe über den anderen.</translation>
    </message>
    <message>
      <source>The lines are 95 % intervals, from {count:,} grades below to {count:,} grades above the others.</source>
      <translation>Die Linien sind 95-%-Intervalle, von {count:,} Stufen unter bis {count:,} Stufen über den anderen.</translation>
    </message>
    <message>
      <source>The login {login} belongs to {name}.</source>
      <translation>Die Anmeldung {login} gehört {name}.</translation>
    </message>
    <message>
      <source>The main texts that a run kept, ready for training</source>
      <translation>Die Haupttexte, die ein Lauf behielt, bereit fürs Training</translation>
    </message>
    <message>
      <source>The manifest and every file hold.</source>
      <translation>Das Manifest und alle Dateien stimmen.</translation>
    </message>
    <message>
      <source>The mean of {count:,} people's grades would be reliable.</source>
      <translation>Das Mittel der Bewertungen von {count:,} Personen wäre verlässlich.</translation>
    </message>
    <message>
      <source>The model file {listing} has a module without type or path.</source>
      <translation>Die Modelldatei {listing} hat ein Modul ohne Typ oder Pfad.</translation>
    </message>
    <message>
      <source>The model file {listing} lists no modules.</source>
      <translation>Die Modelldatei {listing} nennt keine Module.</translation>
    </message>
    <message>
      <source>The model file {listing} points outside its folder: {path}.</source>
      <translation>Die Modelldatei {listing} zeigt aus ihrem Ordner hinaus: {path}.</translation>
    </message>
    <message>
      <source>The model file {path} cannot be read as JSON: {error}</source>
      <translation>Die Modelldatei {path} ist nicht als JSON lesbar: {error}</translation>
    </message>
    <message>
      <source>The model file {path} should hold a JSON object.</source>
      <translation>Die Modelldatei {path} sollte ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
      <source>The model folder {folder} has no tokenizer.json.</source>
      <translation>Der Modellordner {folder} hat keine tokenizer.json.</translation>
    </message>
    <message>
      <source>The model in {folder} wants to run its own code ({kind}); Labeler does not do that.</source>
      <translation>Das Modell in {folder} will eigenen Code ausführen ({kind}); das tut Labeler nicht.</translation>
    </message>
    <message>
      <source>The model in {path} cannot be loaded: {error}</source>
      <translation>Das Modell in {path} lässt sich nicht laden: {error}</translation>
    </message>
    <message>
      <source>The name that stands beside every grade you give</source>
      <translation>Der Name, der neben jeder eigenen Bewertung steht</translation>
    </message>
    <message>
      <source>The next decision run has it dropped.</source>
      <translation>Der nächste Entscheidungslauf verwirft es.</translation>
    </message>
    <message>
      <source>The next decision run has it kept.</source>
      <translation>Der nächste Entscheidungslauf behält es.</translation>
    </message>
    <message>
      <source>The next page (Enter)</source>
      <translation>Die nächste Seite (Enter)</translation>
    </message>
    <message>
      <source>The next training reads {next}. Probe {probe} read {before}; its scores stay.</source>
      <translation>Das nächste Training liest {next}. Sonde {probe} las {before}; ihre Scores bleiben.</translation>
    </message>
    <message>
      <source>The original is read otherwise now than when it was prepared. Prepare again to see its fates here.</source>
      <translation>Das Original wird jetzt anders gelesen als beim Vorbereiten. Nach erneutem Vorbereiten ist hier der Verbleib zu sehen.</translation>
    </message>
    <message>
      <source>The others gave one and the same grade to all documents shared with this person, so there is no spread to compare with.</source>
      <translation>Die anderen gaben allen Dokumenten, die sie mit dieser Person teilen, dieselbe Bewertung; es gibt keine Streuung zum Vergleich.</translation>
    </message>
    <message>
      <source>The package {name} is missing.</source>
      <translation>Das Paket {name} fehlt.</translation>
    </message>
    <message>
      <source>The page before (Left)</source>
      <translation>Die Seite davor (Links)</translation>
    </message>
    <message>
      <source>The page does not show the chosen span. Its text (T) and its source (H) do.</source>
      <translation>Die Seite zeigt den gewählten Abschnitt nicht. Ihr Text (T) und ihr Quelltext (H) zeigen ihn.</translation>
    </message>
    <message>
      <source>The probe and its figures</source>
      <translation>Die Sonde und ihre Kennzahlen</translation>
    </message>
    <message>
      <source>The probe cannot read {chosen}.</source>
      <translation>Die Sonde kann {chosen} nicht lesen.</translation>
    </message>
    <message>
      <source>The probe hardly gets better: from {start:,} to {end:,} documents Spearman's correlation went from {now:.2f} to {then:.2f}, no more than its interval leaves open.</source>
      <translation>Die Sonde wird kaum noch besser: Von {start:,} auf {end:,} Dokumente ging die Spearman-Korrelation von {now:.2f} auf {then:.2f}, nicht mehr als ihr Intervall offenlässt.</translation>
    </message>
    <message>
      <source>The probe in force and its figures, with 95 % intervals</source>
      <translation>Die geltende Sonde und ihre Kennzahlen, mit 95-%-Intervallen</translation>
    </message>
    <message>
      <source>The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code</source>
      <translation>Die geltende Sonde: ihr Wald und ihre Zahlen, für Labeler oder andere Werkzeuge. Nur Daten, kein Code</translation>
    </message>
    <message>
      <source>The probe no longer gets better: from {start:,} to {end:,} documents Spearman's correlation fell from {now:.2f} to {then:.2f}.</source>
      <translation>Die Sonde wird nicht mehr besser: Von {start:,} auf {end:,} Dokumente fiel die Spearman-Korrelation von {now:.2f} auf {then:.2f}.</translation>
    </message>
    <message>
      <source>The probe reads some of {known}, not {chosen}.</source>
      <translation>Die Sonde liest einiges von {known}, nicht {chosen}.</translation>
    </message>
    <message>
      <source>The probe reads {dimension} numbers of an embedding and {statistics} statistics per document, not {embedding} and {features}.</source>
      <translation>Die Sonde liest pro Dokument {dimension} Zahlen einer Einbettung und {statistics} Statistiken, nicht {embedding} und {features}.</translation>
    </message>
    <message>
      <source>The probe still gets better: from {start:,} to {end:,} documents Spearman's correlation rose from {now:.2f} to {then:.2f}.</source>
      <translation>Die Sonde wird noch besser: Von {start:,} auf {end:,} Dokumente stieg die Spearman-Korrelation von {now:.2f} auf {then:.2f}.</translation>
    </message>
    <message>
      <source>The project's server cannot be reached. The desk goes on by itself as soon as it answers.</source>
      <translation>Der Server des Projekts ist nicht erreichbar. Sobald er antwortet, geht es von selbst weiter.</translation>
    </message>
    <message>
      <source>The project's server cannot be reached; answers are kept here.</source>
      <translation>Der Server des Projekts ist nicht erreichbar; Antworten werden hier aufbewahrt.</translation>
    </message>
    <message>
      <source>The question that a grade answers</source>
      <translation>Die Frage, die eine Bewertung beantwortet</translation>
    </message>
    <message>
      <source>The questions are done. {graded} of {wanted} gold documents are graded.</source>
      <translation>Die Fragen sind erledigt. {graded} von {wanted} Golddokumenten sind bewertet.</translation>
    </message>
    <message>
      <source>The questions of the course were changed behind Labeler's back.</source>
      <translation>Die Fragen des Kurses wurden hinter Labelers Rücken geändert.</translation>
    </message>
    <message>
      <source>The queue</source>
      <translation>Die Warteschlange</translation>
    </message>
    <message>
      <source>The report is in {report}.</source>
      <translation>Der Bericht liegt in {report}.</translation>
    </message>
    <message>
      <source>The rest is with others</source>
      <translation>Der Rest liegt bei anderen</translation>
    </message>
    <message>
      <source>The results of the course were changed behind Labeler's back.</source>
      <translation>Die Ergebnisse des Kurses wurden hinter Labelers Rücken geändert.</translation>
    </message>
    <message>
      <source>The right reason</source>
      <translation>Der richtige Grund</translation>
    </message>
    <message>
      <source>The rows could not be shown. A crash report says why.</source>
      <translation>Die Zeilen ließen sich nicht zeigen. Ein Absturzbericht sagt, warum.</translation>
    </message>
    <message>
      <source>The rubric changed, and your grade of this counts no more. {grades} grades it again</source>
      <translation>Das Bewertungsraster wurde geändert, und die eigene Bewertung hier gilt nicht mehr. {grades} bewertet neu</translation>
    </message>
    <message>
      <source>The rubric is in {path}.</source>
      <translation>Das Bewertungsraster liegt in {path}.</translation>
    </message>
    <message>
      <source>The rubric {name}/{version} was changed behind Labeler's back, and cannot be read.</source>
      <translation>Das Bewertungsraster {name}/{version} wurde hinter Labelers Rücken geändert und ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: it is nested too deep.</source>
      <translation>Der Regelsatz ist nicht lesbar: Er ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: {error} is missing.</source>
      <translation>Der Regelsatz ist nicht lesbar: {error} fehlt.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: {error}.</source>
      <translation>Der Regelsatz ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>The rules could not be asked</source>
      <translation>Die Regeln konnten nicht angewendet werden</translation>
    </message>
    <message>
      <source>The rules in force, what each one drops, and what others would</source>
      <translation>Die geltenden Regeln, was jede verwirft und was andere verwerfen würden</translation>
    </message>
    <message>
      <source>The same as FineWeb ran them: a line need not end like a sentence</source>
      <translation>Wie bei FineWeb angewendet: Eine Zeile muss nicht wie ein Satz enden</translation>
    </message>
    <message>
      <source>The same as a dot on its 95 % interval; the upright line is where the others are</source>
      <translation>Dasselbe als Punkt auf dem 95-%-Intervall; an der senkrechten Linie stehen die anderen</translation>
    </message>
    <message>
      <source>The same, but each document counts by its tokens</source>
      <translation>Dasselbe, aber jedes Dokument zählt nach seinen Tokens</translation>
    </message>
    <message>
      <source>The scores of all documents, and what a cut keeps</source>
      <translation>Die Scores aller Dokumente und was eine Schwelle behält</translation>
    </message>
    <message>
      <source>The second probe</source>
      <translation>Die zweite Sonde</translation>
    </message>
    <message>
      <source>The server has no room left (disk, memory or connections); everything acknowledged so far is saved.</source>
      <translation>Der Server hat keinen Platz mehr (Datenträger, Speicher oder Verbindungen); alles bisher Bestätigte ist gespeichert.</translation>
    </message>
    <message>
      <source>The server has not said yet which project this is.</source>
      <translation>Der Server hat noch nicht gesagt, welches Projekt das ist.</translation>
    </message>
    <message>
      <source>The server lets this user in from elsewhere only; ask who runs it.</source>
      <translation>Der Server lässt diesen Benutzer nur von anderswo herein; den Betreiber fragen.</translation>
    </message>
    <message>
      <source>The server takes no writes; connect to its primary.</source>
      <translation>Der Server nimmt keine Änderungen an; mit dem primären Server verbinden.</translation>
    </message>
    <message>
      <source>The server's data are damaged; go back to a backup.</source>
      <translation>Die Daten des Servers sind beschädigt; zu einer Sicherung zurückkehren.</translation>
    </message>
    <message>
      <source>The server's disk failed; everything acknowledged so far is saved.</source>
      <translation>Der Datenträger des Servers ist ausgefallen; alles bisher Bestätigte ist gespeichert.</translation>
    </message>
    <message>
      <source>The share of gold documents is from 0 to {most}, not {rate}.</source>
      <translation>Der Anteil der Golddokumente liegt zwischen 0 und {most}, nicht bei {rate}.</translation>
    </message>
    <message>
      <source>The shared documents do not tell differences between documents, between people and chance apart: there are too few of them, or all grades are the same.</source>
      <translation>Die gemeinsamen Dokumente trennen Unterschiede zwischen Dokumenten, zwischen Personen und Zufall nicht: Es sind zu wenige, oder alle Bewertungen sind gleich.</translation>
    </message>
    <message>
      <source>The shares of a recipe add up to 1, not to {total:g}.</source>
      <translation>Die Anteile einer Mischung ergeben zusammen 1, nicht {total:g}.</translation>
    </message>
    <message>
      <source>The strategy 'typical' needs scikit-activeml, which is not installed.</source>
      <translation>Die Strategie „typical“ braucht scikit-activeml; das ist nicht installiert.</translation>
    </message>
    <message>
      <source>The system's serif</source>
      <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
      <source>The text changed after this run decided. Make a new run to see the grades behind its score.</source>
      <translation>Der Text hat sich nach diesem Lauf geändert. Ein neuer Lauf zeigt die Bewertungen hinter seinem Score.</translation>
    </message>
    <message>
      <source>The text is not in the language it is taken for</source>
      <translation>Der Text ist nicht in der Sprache, für die er gehalten wird</translation>
    </message>
    <message>
      <source>The text lacks what the page says, or holds what it does not</source>
      <translation>Im Text fehlt, was die Seite sagt, oder er enthält, was sie nicht sagt</translation>
    </message>
    <message>
      <source>The text tells private people's addresses, numbers or affairs</source>
      <translation>Der Text nennt Adressen, Nummern oder Angelegenheiten von Privatpersonen</translation>
    </message>
    <message>
      <source>The times of these grades are not those of grading: they follow one another in less than a second.</source>
      <translation>Die Zeiten dieser Bewertungen sind nicht die des Bewertens: Sie folgen in weniger als einer Sekunde aufeinander.</translation>
    </message>
    <message>
      <source>The token budget cannot be read.</source>
      <translation>Das Tokenbudget ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The tokenizer {path} cannot be read: {reason}.</source>
      <translation>Der Tokenizer {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>The tokenizer {tokenizer} cannot be read: {error}</source>
      <translation>Der Tokenizer {tokenizer} ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>The value from which on the rule fails above</source>
      <translation>Der Wert, über dem die Regel durchfällt</translation>
    </message>
    <message>
      <source>The value from which on the rule fails below</source>
      <translation>Der Wert, unter dem die Regel durchfällt</translation>
    </message>
    <message>
      <source>The way of all tokens</source>
      <translation>Der Weg aller Tokens</translation>
    </message>
    <message>
      <source>The weights of the encoder {name} are not the ones Labeler knows: {path}.</source>
      <translation>Die Gewichte des Encoders {name} sind nicht die, die Labeler kennt: {path}.</translation>
    </message>
    <message>
      <source>The weights {path} are pickled and could run code.</source>
      <translation>Die Gewichte {path} sind als Pickle gespeichert und könnten Code ausführen.</translation>
    </message>
    <message>
      <source>The {kind} is damaged and cannot be read: {error}.</source>
      <translation>Beschädigt und nicht lesbar ({kind}): {error}.</translation>
    </message>
    <message>
      <source>The {name} of an action on {document!r} is longer than {limit} characters.</source>
      <translation>{name} einer Handlung an {document!r} ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
      <source>The {shown:,} largest of {count:,}; a saved file has all</source>
      <translation>Die {shown:,} größten von {count:,}; eine gespeicherte Datei enthält alle</translation>
    </message>
    <message>
      <source>Their user of the database server</source>
      <translation>Der Benutzer auf dem Datenbankserver</translation>
    </message>
    <message>
      <source>Their user of the database server, made if there is none; empty for none</source>
      <translation>Der Benutzer auf dem Datenbankserver, wird bei Bedarf angelegt; leer für keinen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <source>There are no documents yet</source>
      <translation>Noch gibt es keine Dokumente</translation>
    </message>
    <message>
      <source>There are no grades to learn from.</source>
      <translation>Es gibt keine Bewertungen, aus denen sich lernen ließe.</translation>
    </message>
    <message>
      <source>There are no grades to pick from yet. Adjudicated documents and your own grades come first here.</source>
      <translation>Noch gibt es keine Bewertungen zur Auswahl. Geklärte Dokumente und eigene Bewertungen stehen hier zuerst.</translation>
    </message>
    <message>
      <source>There are no grades.</source>
      <translation>Es gibt keine Bewertungen.</translation>
    </message>
    <message>
      <source>There are no rows to write.</source>
      <translation>Es gibt keine Zeilen zu schreiben.</translation>
    </message>
    <message>
      <source>There are no trees yet.</source>
      <translation>Es gibt noch keine Bäume.</translation>
    </message>
    <message>
      <source>There are no verdicts yet. Agree (A) or overturn (O) on Audit first.</source>
      <translation>Es gibt noch keine Urteile. Zuerst unter Prüfen zustimmen (A) oder aufheben (O).</translation>
    </message>
    <message>
      <source>There are {count:,} grades. The probe learns from them and scores every document.</source>
      <translation>Es gibt {count:,} Bewertungen. Die Sonde lernt daraus und gibt jedem Dokument einen Score.</translation>
    </message>
    <message>
      <source>There are {count} grades; a first probe needs {enough}.</source>
      <translation>Es gibt {count} Bewertungen; eine erste Sonde braucht {enough}.</translation>
    </message>
    <message>
      <source>There are: {versions}.</source>
      <translation>Es gibt: {versions}.</translation>
    </message>
    <message>
      <source>There is no decision run to export.</source>
      <translation>Es gibt keinen Entscheidungslauf zu exportieren.</translation>
    </message>
    <message>
      <source>There is no decision run yet. Train a probe and decide on Model first.</source>
      <translation>Es gibt noch keinen Entscheidungslauf. Zuerst unter Modell eine Sonde trainieren und entscheiden.</translation>
    </message>
    <message>
      <source>There is no decision run {run}.</source>
      <translation>Es gibt keinen Entscheidungslauf {run}.</translation>
    </message>
    <message>
      <source>There is no document {document!r} in this project.</source>
      <translation>In diesem Projekt gibt es kein Dokument {document!r}.</translation>
    </message>
    <message>
      <source>There is no document {document} in this project.</source>
      <translation>In diesem Projekt gibt es kein Dokument {document}.</translation>
    </message>
    <message>
      <source>There is no earlier version {version}.</source>
      <translation>Es gibt keine frühere Version {version}.</translation>
    </message>
    <message>
      <source>There is no folder {parent}.</source>
      <translation>Es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
      <source>There is no gold document yet: settle some disagreements, and they can serve as gold.</source>
      <translation>Es gibt noch kein Golddokument: Geklärte Uneinigkeit kann als Gold dienen.</translation>
    </message>
    <message>
      <source>There is no grade to judge.</source>
      <translation>Es gibt keine Bewertung zu beurteilen.</translation>
    </message>
    <message>
      <source>There is no key “{name}”. Keys: {keys}.</source>
      <translation>Es gibt kein Feld „{name}“. Felder: {keys}.</translation>
    </message>
    <message>
      <source>There is no model folder {name!r}.</source>
      <translation>Es gibt keinen Modellordner {name!r}.</translation>
    </message>
    <message>
      <source>There is no precision at the cut: {why}.</source>
      <translation>Keine Precision an der Schwelle: {why}.</translation>
    </message>
    <message>
      <source>There is no probe to decide with.</source>
      <translation>Es gibt keine Sonde, mit der entschieden werden könnte.</translation>
    </message>
    <message>
      <source>There is no probe yet.</source>
      <translation>Es gibt noch keine Sonde.</translation>
    </message>
    <message>
      <source>There is no probe yet. Train one on Model first.</source>
      <translation>Es gibt noch keine Sonde. Zuerst unter Modell eine trainieren.</translation>
    </message>
    <message>
      <source>There is no probe yet. Train one under Model first (Ctrl+T).</source>
      <translation>Es gibt noch keine Sonde. Zuerst unter Modell eine trainieren (Strg+T).</translation>
    </message>
    <message>
      <source>There is no probe yet. Which grades are likely wrong is told by one: train it in Model first.</source>
      <translation>Es gibt noch keine Sonde. Welche Bewertungen wohl falsch sind, sagt eine: zuerst in Modell trainieren.</translation>
    </message>
    <message>
      <source>There is no probe {number}.</source>
      <translation>Es gibt keine Sonde {number}.</translation>
    </message>
    <message>
      <source>There is no project {path}.</source>
      <translation>Es gibt kein Projekt {path}.</translation>
    </message>
    <message>
      <source>There is no queue strategy {name!r}.</source>
      <translation>Es gibt keine Strategie {name!r} für die Warteschlange.</translation>
    </message>
    <message>
      <source>There is no recall at the cut: {why}.</source>
      <translation>Kein Recall an der Schwelle: {why}.</translation>
    </message>
    <message>
      <source>There is no rubric {label!r} in this project.</source>
      <translation>In diesem Projekt gibt es kein Bewertungsraster {label!r}.</translation>
    </message>
    <message>
      <source>There is no rubric {name}.</source>
      <translation>Es gibt kein Bewertungsraster {name}.</translation>
    </message>
    <message>
      <source>There is no rule set {path!r}.</source>
      <translation>Es gibt keinen Regelsatz {path!r}.</translation>
    </message>
    <message>
      <source>There is no setting {name!r}.</source>
      <translation>Es gibt keine Einstellung {name!r}.</translation>
    </message>
    <message>
      <source>There is no settled grade of yours to take back.</source>
      <translation>Es gibt keine eigene geklärte Bewertung zum Zurücknehmen.</translation>
    </message>
    <message>
      <source>There is no such setting: {names}.</source>
      <translation>Diese Einstellung gibt es nicht: {names}.</translation>
    </message>
    <message>
      <source>There is no text</source>
      <translation>Es gibt keinen Text</translation>
    </message>
    <message>
      <source>There is no verdict to take back.</source>
      <translation>Es gibt kein Urteil zurückzunehmen.</translation>
    </message>
    <message>
      <source>There is nothing to decide yet.</source>
      <translation>Es gibt noch nichts zu entscheiden.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is one probe so far. A second one can be compared with it, and one can go back to either.</source>
      <translation>Bisher gibt es eine Sonde. Eine zweite lässt sich mit ihr vergleichen, und man kann zu jeder zurückkehren.</translation>
    </message>
    <message>
      <source>There is {count} grade; a first probe needs {enough}.</source>
      <translation>Es gibt {count} Bewertung; eine erste Sonde braucht {enough}.</translation>
    </message>
    <message>
      <source>These bundles are signed with keys that nobody trusted here yet. Ask each person to read you the fingerprint of their key, which Team shows under People. Trust a key only if every digit is the same.</source>
      <translation>Diese Pakete sind mit Schlüsseln signiert, denen hier noch niemand vertraut hat. Jede Person bitten, den Fingerabdruck ihres Schlüssels vorzulesen; „Team“ zeigt ihn unter „Personen“. Einem Schlüssel nur vertrauen, wenn jede Stelle gleich ist.</translation>
    </message>
    <message>
      <source>They are a list of {"text", "options": [...], "right": 1, "why"}.</source>
      <translation>Sie sind eine Liste von {"text", "options": [...], "right": 1, "why"}.</translation>
    </message>
    <message>
      <source>They are on this machine's disk, and are recorded in order as soon as the project's server answers.</source>
      <translation>Sie liegen auf der Festplatte dieses Rechners und werden der Reihe nach aufgezeichnet, sobald der Server des Projekts antwortet.</translation>
    </message>
    <message>
      <source>They cannot be compared: {error}</source>
      <translation>Sie lassen sich nicht vergleichen: {error}</translation>
    </message>
    <message>
      <source>They rank {documents} alike by {value} (Spearman).</source>
      <translation>Ihre Rangkorrelation über {documents}: {value} (Spearman).</translation>
    </message>
    <message>
      <source>They tell as much as {count:,} document.</source>
      <translation>Sie sagen so viel wie {count:,} Dokument.</translation>
    </message>
    <message>
      <source>They tell as much as {count:,} documents.</source>
      <translation>Sie sagen so viel wie {count:,} Dokumente.</translation>
    </message>
    <message>
      <source>They were {by:.1f} higher than these.</source>
      <translation>Sie waren um {by:.1f} höher als diese.</translation>
    </message>
    <message>
      <source>They were {by:.1f} lower than these.</source>
      <translation>Sie waren um {by:.1f} niedriger als diese.</translation>
    </message>
    <message>
      <source>This could not be shown.</source>
      <translation>Das konnte nicht gezeigt werden.</translation>
    </message>
    <message>
      <source>This course shows what each grade means, lets you try it on questions, and then puts some documents on your desk that were settled before. Enter goes on, Left goes back.</source>
      <translation>Dieser Kurs zeigt, was jede Bewertung bedeutet, lässt es an Fragen üben und legt dann einige Dokumente vor, die vorher geklärt wurden. Enter geht weiter, Links zurück.</translation>
    </message>
    <message>
      <source>This document</source>
      <translation>Dieses Dokument</translation>
    </message>
    <message>
      <source>This document has an answer. {next} next · {undo} takes it back</source>
      <translation>Dieses Dokument hat eine Antwort. {next} weiter · {undo} nimmt sie zurück</translation>
    </message>
    <message>
      <source>This document has no text here yet. Prepare it under Home to read it.</source>
      <translation>Dieses Dokument hat hier noch keinen Text. Zum Lesen unter „Start“ vorbereiten.</translation>
    </message>
    <message>
      <source>This document has no visible text.</source>
      <translation>Dieses Dokument hat keinen sichtbaren Text.</translation>
    </message>
    <message>
      <source>This document is a page: only a lesson has a lineage.</source>
      <translation>Dieses Dokument ist eine Seite: Nur eine Lektion hat eine Herkunft.</translation>
    </message>
    <message>
      <source>This document is plain text. There is no page to show.</source>
      <translation>Dieses Dokument ist reiner Text. Es gibt keine Seite zu zeigen.</translation>
    </message>
    <message>
      <source>This document is plain text: it has no page.</source>
      <translation>Dieses Dokument ist reiner Text: Es hat keine Seite.</translation>
    </message>
    <message>
      <source>This draft</source>
      <translation>Dieser Entwurf</translation>
    </message>
    <message>
      <source>This is no Ed25519 key.</source>
      <translation>Das ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
      <source>This is no private key.</source>
      <translation>Das ist kein privater Schlüssel.</translation>
    </message>
    <message>
      <source>This is running already.</source>
      <translation>Das läuft bereits.</translation>
    </message>
    <message>
      <source>This is somebody else's grade. Settle it under Disagreements, or ask them to look again.</source>
      <translation>Das ist die Bewertung einer anderen Person. Unter Uneinigkeit klären oder sie bitten, noch einmal hinzusehen.</translation>
    </message>
    <message>
      <source>This lesson says nothing of how it came about.</source>
      <translation>Diese Lektion sagt nicht, wie sie entstanden ist.</translation>
    </message>
    <message>
      <source>This makes a decision run over all documents. Earlier runs stay as they are, and nothing is deleted.</source>
      <translation>Das macht einen Entscheidungslauf über alle Dokumente. Frühere Läufe bleiben, wie sie sind, und nichts wird gelöscht.</translation>
    </message>
    <message>
      <source>This only seems to be {value}  {level}</source>
      <translation>Das ist nur scheinbar {value}  {level}</translation>
    </message>
    <message>
      <source>This page could not be rendered. Its text (T) and its source (H) are there.</source>
      <translation>Diese Seite konnte nicht dargestellt werden. Ihr Text (T) und ihr Quelltext (H) sind da.</translation>
    </message>
    <message>
      <source>This page could not be rendered. Its text and its source are there.</source>
      <translation>Diese Seite konnte nicht dargestellt werden. Ihr Text und ihr Quelltext sind da.</translation>
    </message>
    <message>
      <source>This probe was trained before there was advice. Train again to get it.</source>
      <translation>Diese Sonde ist älter als der Rat. Neues Training liefert ihn.</translation>
    </message>
    <message>
      <source>This probe was trained by an earlier version and cannot be read.</source>
      <translation>Diese Sonde wurde von einer früheren Version trainiert und ist nicht lesbar.</translation>
    </message>
    <message>
      <source>This project asks for a short course first: the levels, examples, and some questions with explanations. Then come some documents that were settled before, on this desk.</source>
      <translation>Dieses Projekt verlangt zuerst einen kurzen Kurs: die Stufen, Beispiele und einige Fragen mit Erklärungen. Danach kommen hier einige Dokumente, die vorher geklärt wurden.</translation>
    </message>
    <message>
      <source>This project asks you to take the course before you grade.</source>
      <translation>Dieses Projekt verlangt vor dem Bewerten den Kurs.</translation>
    </message>
    <message>
      <source>This rubric calls no document problematic. {flag} says what is wrong with it.</source>
      <translation>Dieses Bewertungsraster nennt kein Dokument problematisch. {flag} sagt, was falsch ist.</translation>
    </message>
    <message>
      <source>This rubric cannot be used. {why}</source>
      <translation>Dieses Bewertungsraster ist nicht verwendbar. {why}</translation>
    </message>
    <message>
      <source>This rubric has no such grade. Its grades: {grades}</source>
      <translation>Diese Bewertung hat das Raster nicht. Es hat: {grades}</translation>
    </message>
    <message>
      <source>This run follows it.</source>
      <translation>Dieser Lauf folgt ihm.</translation>
    </message>
    <message>
      <source>This text belongs into the main text</source>
      <translation>Dieser Text gehört in den Haupttext</translation>
    </message>
    <message>
      <source>This text does not belong into the main text</source>
      <translation>Dieser Text gehört nicht in den Haupttext</translation>
    </message>
    <message>
      <source>Those that are open, or those that are settled</source>
      <translation>Offene oder geklärte</translation>
    </message>
    <message>
      <source>Those that change sides first, then those that move most; double click or Enter opens one in Audit</source>
      <translation>Zuerst die, die die Seite wechseln, dann die, die sich am meisten bewegen; Doppelklick oder Enter öffnet eines in „Prüfen“</translation>
    </message>
    <message>
      <source>Threshold: {rule}</source>
      <translation>Grenzwert: {rule}</translation>
    </message>
    <message>
      <source>To replay takes {fewest} graded documents; there are {count}.</source>
      <translation>Zum Nachspielen braucht es {fewest} bewertete Dokumente; es gibt {count}.</translation>
    </message>
    <message>
      <source>To replay, {name} must be 1 or more, not {value}.</source>
      <translation>Zum Nachspielen muss {name} mindestens 1 sein, nicht {value}.</translation>
    </message>
    <message>
      <source>Today {graded:,}</source>
      <translation>Heute {graded:,}</translation>
    </message>
    <message>
      <source>Today {graded:,} of {goal:,}</source>
      <translation>Heute {graded:,} von {goal:,}</translation>
    </message>
    <message>
      <source>Token budget</source>
      <translation>Tokenbudget</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>Tokens by site</source>
      <translation>Tokens nach Website</translation>
    </message>
    <message>
      <source>Tokens by source</source>
      <translation>Tokens nach Quelle</translation>
    </message>
    <message>
      <source>Tokens by stage</source>
      <translation>Tokens nach Schritt</translation>
    </message>
    <message>
      <source>Tokens by topic</source>
      <translation>Tokens nach Thema</translation>
    </message>
    <message>
      <source>Tokens kept</source>
      <translation>Behaltene Tokens</translation>
    </message>
    <message>
      <source>Tokens left</source>
      <translation>Tokens übrig</translation>
    </message>
    <message>
      <source>Tokens that budget took</source>
      <translation>Tokens, die das Budget nahm</translation>
    </message>
    <message>
      <source>Tokens that duplicates took</source>
      <translation>Tokens, die Duplikate nahmen</translation>
    </message>
    <message>
      <source>Tokens that extraction took</source>
      <translation>Tokens, die die Extraktion nahm</translation>
    </message>
    <message>
      <source>Tokens that language took</source>
      <translation>Tokens, die die Sprache nahm</translation>
    </message>
    <message>
      <source>Tokens that mixture took</source>
      <translation>Tokens, die die Mischung nahm</translation>
    </message>
    <message>
      <source>Tokens that people took</source>
      <translation>Tokens, die Personen nahmen</translation>
    </message>
    <message>
      <source>Tokens that rules took</source>
      <translation>Tokens, die Regeln nahmen</translation>
    </message>
    <message>
      <source>Tokens that score took</source>
      <translation>Tokens, die der Score nahm</translation>
    </message>
    <message>
      <source>Too early to say</source>
      <translation>Noch zu früh</translation>
    </message>
    <message>
      <source>Too few grades for a curve.</source>
      <translation>Zu wenige Bewertungen für eine Kurve.</translation>
    </message>
    <message>
      <source>Too thin for a label: {parts}</source>
      <translation>Zu schmal für eine Beschriftung: {parts}</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
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
      <source>Train a new one.</source>
      <translation>Eine neue trainieren.</translation>
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
      <source>Train a new probe, and export that.</source>
      <translation>Eine neue Sonde trainieren und diese exportieren.</translation>
    </message>
    <message>
      <source>Train a new probe.</source>
      <translation>Eine neue Sonde trainieren.</translation>
    </message>
    <message>
      <source>Train a probe first, under Model</source>
      <translation>Zuerst unter Modell eine Sonde trainieren</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>Noch einmal trainieren</translation>
    </message>
    <message>
      <source>Train is running already.</source>
      <translation>Ein Training läuft bereits.</translation>
    </message>
    <message>
      <source>Train one: labeler train PROJECT</source>
      <translation>Eine trainieren: labeler train PROJECT</translation>
    </message>
    <message>
      <source>Train the first probe</source>
      <translation>Die erste Sonde trainieren</translation>
    </message>
    <message>
      <source>Training a probe</source>
      <translation>Eine Sonde wird trainiert</translation>
    </message>
    <message>
      <source>Training again would add {parts}.</source>
      <translation>Neues Training würde ergänzen: {parts}.</translation>
    </message>
    <message>
      <source>Trees, seed or the grade to keep from are out of range.</source>
      <translation>Bäume, Seed oder die Bewertung zum Behalten liegen außerhalb des Erlaubten.</translation>
    </message>
    <message>
      <source>Trust and merge</source>
      <translation>Vertrauen und zusammenführen</translation>
    </message>
    <message>
      <source>Trusted keys</source>
      <translation>Vertraute Schlüssel</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Turn the chosen example into one of the other kind</source>
      <translation>Das gewählte Beispiel zu einem der anderen Art machen</translation>
    </message>
    <message>
      <source>Twins</source>
      <translation>Zwillinge</translation>
    </message>
    <message>
      <source>Twins side by side</source>
      <translation>Zwillinge nebeneinander</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Zwei Personen</translation>
    </message>
    <message>
      <source>Two people at a time</source>
      <translation>Je zwei Personen</translation>
    </message>
    <message>
      <source>Typed columns, compressed</source>
      <translation>Spalten mit Typen, komprimiert</translation>
    </message>
    <message>
      <source>UNREAD</source>
      <translation>UNGELESEN</translation>
    </message>
    <message>
      <source>URL list</source>
      <translation>URL-Liste</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <source>Under this name grades are recorded</source>
      <translation>Unter diesem Namen werden Bewertungen erfasst</translation>
    </message>
    <message>
      <source>Under this name they grade</source>
      <translation>Unter diesem Namen wird bewertet</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo waits for the connection. Until then, another key corrects the grade of this document.</source>
      <translation>Rückgängig wartet auf die Verbindung. Bis dahin korrigiert eine andere Taste die Bewertung dieses Dokuments.</translation>
    </message>
    <message>
      <source>Unpack it yourself, and name the folder.</source>
      <translation>Selbst entpacken und den Ordner angeben.</translation>
    </message>
    <message>
      <source>Unpack it yourself, and name the folders.</source>
      <translation>Selbst entpacken und die Ordner angeben.</translation>
    </message>
    <message>
      <source>Unpack it yourself.</source>
      <translation>Selbst entpacken.</translation>
    </message>
    <message>
      <source>Unreliable</source>
      <translation>Unzuverlässig</translation>
    </message>
    <message>
      <source>Unsafe</source>
      <translation>Bedenklich</translation>
    </message>
    <message>
      <source>Upgrade Labeler to read it.</source>
      <translation>Zum Lesen Labeler aktualisieren.</translation>
    </message>
    <message>
      <source>Upgrade it with: labeler new {name}</source>
      <translation>Aktualisieren mit: labeler new {name}</translation>
    </message>
    <message>
      <source>Use is running already.</source>
      <translation>Eine Sonde wird bereits in Kraft gesetzt.</translation>
    </message>
    <message>
      <source>Use of scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>Use probe {probe}</source>
      <translation>Sonde {probe} verwenden</translation>
    </message>
    <message>
      <source>Use probe {probe}?</source>
      <translation>Sonde {probe} verwenden?</translation>
    </message>
    <message>
      <source>Use probe {probe}…</source>
      <translation>Sonde {probe} verwenden…</translation>
    </message>
    <message>
      <source>Use this name from now on</source>
      <translation>Ab jetzt diesen Namen verwenden</translation>
    </message>
    <message>
      <source>Use this probe…</source>
      <translation>Diese Sonde verwenden…</translation>
    </message>
    <message>
      <source>Valid</source>
      <comment>grades</comment>
      <translation>Gültig</translation>
    </message>
    <message>
      <source>Values of all rules</source>
      <translation>Werte aller Regeln</translation>
    </message>
    <message>
      <source>Values of the criterion</source>
      <translation>Werte des Kriteriums</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verdict on this document</source>
      <translation>Urteil über dieses Dokument</translation>
    </message>
    <message>
      <source>Verdict on this span</source>
      <translation>Urteil über diesen Abschnitt</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>Verified just now: no problem.</source>
      <translation>Gerade verifiziert: kein Problem.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verifizieren</translation>
    </message>
    <message>
      <source>Verify manifest</source>
      <translation>Manifest verifizieren</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Versions of the rubric, the one in force first</source>
      <translation>Versionen des Bewertungsrasters, die geltende zuerst</translation>
    </message>
    <message>
      <source>Versions, the one in force first</source>
      <translation>Versionen, die geltende zuerst</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>Vietnamesisch</translation>
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
      <source>WARC, WET and ARC archives, HTML files, folders, JSONL, JSON, CSV, Parquet, files of addresses. Grades from Label Studio, Argilla, Prodigy, doccano, a data set or JSONL.</source>
      <translation>WARC-, WET- und ARC-Archive, HTML-Dateien, Ordner, JSONL, JSON, CSV, Parquet, Dateien mit Adressen. Bewertungen aus Label Studio, Argilla, Prodigy, doccano, einem Datensatz oder JSONL.</translation>
    </message>
    <message>
      <source>WARC, WET, ARC, HTML, JSONL, JSON, CSV, Parquet or a file of URLs</source>
      <translation>WARC, WET, ARC, HTML, JSONL, JSON, CSV, Parquet oder eine Datei mit URLs</translation>
    </message>
    <message>
      <source>Wait for the connection.</source>
      <translation>Auf die Verbindung warten.</translation>
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
      <source>Wait until that is done.</source>
      <translation>Das Ende abwarten.</translation>
    </message>
    <message>
      <source>Wait until they are done, or cancel them with Esc.</source>
      <translation>Warten, bis sie fertig sind, oder sie mit Esc abbrechen.</translation>
    </message>
    <message>
      <source>Warned at a distance of</source>
      <translation>Warnung ab einem Abstand von</translation>
    </message>
    <message>
      <source>Web archives (WARC, WET, ARC) · HTML files and whole folders · JSONL, JSON, CSV, Parquet</source>
      <translation>Webarchive (WARC, WET, ARC) · HTML-Dateien und ganze Ordner · JSONL, JSON, CSV, Parquet</translation>
    </message>
    <message>
      <source>Web pages</source>
      <translation>Webseiten</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What annotators learn and are asked, and how they stand to gold documents</source>
      <translation>Was Annotatoren lernen und gefragt werden, und wie sie zu Golddokumenten stehen</translation>
    </message>
    <message>
      <source>What auditors said: agree or overturn, of documents and of stretches of their text</source>
      <translation>Was Auditoren sagten: zustimmen oder aufheben, zu Dokumenten und zu Textstellen</translation>
    </message>
    <message>
      <source>What became of each document in a run, and why</source>
      <translation>Was in einem Lauf aus jedem Dokument wurde, und warum</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>What each kind of feature brings</source>
      <translation>Was jede Art von Merkmalen bringt</translation>
    </message>
    <message>
      <source>What each kind of feature brings, and a switch for each</source>
      <translation>Was jede Art von Merkmal bringt, mit einem Schalter für jede</translation>
    </message>
    <message>
      <source>What each stage took, then what is kept; long as its tokens</source>
      <translation>Was jeder Schritt nahm, dann was behalten ist; so lang wie die Tokens</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>Was verlangt wird</translation>
    </message>
    <message>
      <source>What is asked of a document</source>
      <translation>Was über ein Dokument gefragt wird</translation>
    </message>
    <message>
      <source>What is asked, such as: is it right?</source>
      <translation>Was gefragt wird, etwa: Stimmt es?</translation>
    </message>
    <message>
      <source>What is imported are lessons that a model wrote</source>
      <translation>Importiert werden Lektionen, die ein Modell schrieb</translation>
    </message>
    <message>
      <source>What is imported are pages from the web</source>
      <translation>Importiert werden Seiten aus dem Web</translation>
    </message>
    <message>
      <source>What is imported is what people said of documents: grades, skips, flags, comments, evidence</source>
      <translation>Importiert wird, was Personen zu Dokumenten sagten: Bewertungen, Übersprungenes, Meldungen, Kommentare, Belege</translation>
    </message>
    <message>
      <source>What is in the project and what to do next</source>
      <translation>Was im Projekt ist und was als Nächstes zu tun ist</translation>
    </message>
    <message>
      <source>What is left to grade</source>
      <translation>Was noch zu bewerten ist</translation>
    </message>
    <message>
      <source>What is settled stands here, with the reason, and can be taken back.</source>
      <translation>Geklärtes steht hier, mit dem Grund, und kann zurückgenommen werden.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was falsch ist</translation>
    </message>
    <message>
      <source>What is wrong with this document</source>
      <translation>Was an diesem Dokument falsch ist</translation>
    </message>
    <message>
      <source>What is wrong?</source>
      <translation>Was ist falsch?</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What it takes at length, with typical cases; shown in the tooltip and the course</source>
      <translation>Was sie verlangt, ausführlich, mit typischen Fällen; im Tooltip und im Kurs zu sehen</translation>
    </message>
    <message>
      <source>What it takes, in one line; shown beside the key</source>
      <translation>Was sie verlangt, in einer Zeile; steht neben der Taste</translation>
    </message>
    <message>
      <source>What ordinal alpha says of one person's grade, after Krippendorff</source>
      <translation>Was das ordinale Alpha über die Bewertung einer Person sagt, nach Krippendorff</translation>
    </message>
    <message>
      <source>What others' grades and the probe, which is asked without this document, let one expect</source>
      <translation>Was Bewertungen anderer und die Sonde, die ohne dieses Dokument befragt wird, erwarten lassen</translation>
    </message>
    <message>
      <source>What pages and lessons are read in.</source>
      <translation>Worin Seiten und Lektionen gelesen werden.</translation>
    </message>
    <message>
      <source>What people said</source>
      <translation>Was die Personen sagten</translation>
    </message>
    <message>
      <source>What people said: one row for each grade, skip and flag, with how it came about</source>
      <translation>Was Personen sagten: eine Zeile pro Bewertung, Überspringen und Meldung, mit der Entstehung</translation>
    </message>
    <message>
      <source>What says how the project is shared was changed behind Labeler's back.</source>
      <translation>Die Angaben zum Teilen des Projekts wurden an Labeler vorbei geändert.</translation>
    </message>
    <message>
      <source>What says the project's {what} was changed behind Labeler's back. {why}</source>
      <translation>Hinter Labelers Rücken geändert: {what} des Projekts. {why}</translation>
    </message>
    <message>
      <source>What says what the project's course asks was changed behind Labeler's back. {why}</source>
      <translation>Was der Kurs des Projekts verlangt, wurde hinter Labelers Rücken geändert. {why}</translation>
    </message>
    <message>
      <source>What says which probe is in force was changed behind Labeler's back. {why}</source>
      <translation>Welche Sonde gilt, wurde hinter Labelers Rücken geändert. {why}</translation>
    </message>
    <message>
      <source>What says {what} was changed behind Labeler's back: it is no number.</source>
      <translation>Hinter Labelers Rücken geändert, keine Zahl: {what}.</translation>
    </message>
    <message>
      <source>What the encoder read</source>
      <translation>Was der Encoder las</translation>
    </message>
    <message>
      <source>What the passages mean: the encoder's embedding</source>
      <translation>Was die Abschnitte bedeuten: die Einbettung des Encoders</translation>
    </message>
    <message>
      <source>What the project says of the text {text} is damaged.</source>
      <translation>Was das Projekt über den Text {text} sagt, ist beschädigt.</translation>
    </message>
    <message>
      <source>What the rules change</source>
      <translation>Was die Regeln ändern</translation>
    </message>
    <message>
      <source>What the tokens are counted by</source>
      <translation>Wonach die Tokens gezählt sind</translation>
    </message>
    <message>
      <source>What they may do</source>
      <translation>Was erlaubt ist</translation>
    </message>
    <message>
      <source>What to import</source>
      <translation>Was importiert wird</translation>
    </message>
    <message>
      <source>What was graded and why it was served</source>
      <translation>Was bewertet wurde und warum es vorgelegt wurde</translation>
    </message>
    <message>
      <source>What {annotator} said of {document} was not saved: {reason}</source>
      <translation>Was {annotator} zu {document} gesagt hat, wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <source>When it was put in force</source>
      <translation>Wann es in Kraft gesetzt wurde</translation>
    </message>
    <message>
      <source>When the newest answer was given</source>
      <translation>Wann die neueste Antwort gegeben wurde</translation>
    </message>
    <message>
      <source>When this is done, a first cut is decided and can be audited.</source>
      <translation>Danach ist mit einer ersten Schwelle entschieden, und es kann geprüft werden.</translation>
    </message>
    <message>
      <source>When this is done, preparing starts by itself.</source>
      <translation>Danach beginnt das Vorbereiten von selbst.</translation>
    </message>
    <message>
      <source>When this is done, they can be graded. Everything else works meanwhile.</source>
      <translation>Danach können sie bewertet werden. Alles andere geht derweil.</translation>
    </message>
    <message>
      <source>Where the tokens go</source>
      <translation>Wohin die Tokens gehen</translation>
    </message>
    <message>
      <source>Where the tokens of the whole project went</source>
      <translation>Wohin die Tokens des ganzen Projekts gingen</translation>
    </message>
    <message>
      <source>Whether documents come to their desk</source>
      <translation>Ob Dokumente zum Bewerten kommen</translation>
    </message>
    <message>
      <source>Whether figures, calibration, curve and advice are those of pages or of lessons</source>
      <translation>Ob Kennzahlen, Kalibrierung, Kurve und Rat die der Seiten oder der Lektionen sind</translation>
    </message>
    <message>
      <source>Whether it reaches the level, or only seems to</source>
      <translation>Ob es die Stufe erreicht oder nur scheinbar</translation>
    </message>
    <message>
      <source>Whether more grades would make the figures better, by how narrow their intervals are</source>
      <translation>Ob weitere Bewertungen die Kennzahlen verbessern würden, nach der Breite ihrer Intervalle</translation>
    </message>
    <message>
      <source>Whether probabilities hold, and which grades are mixed up</source>
      <translation>Ob Wahrscheinlichkeiten stimmen und welche Bewertungen verwechselt werden</translation>
    </message>
    <message>
      <source>Whether they still belong to it</source>
      <translation>Ob noch zugehörig</translation>
    </message>
    <message>
      <source>Which decision run is exported</source>
      <translation>Welcher Entscheidungslauf exportiert wird</translation>
    </message>
    <message>
      <source>Which disagreements</source>
      <translation>Welche Uneinigkeit</translation>
    </message>
    <message>
      <source>Which grades</source>
      <translation>Welche Bewertungen</translation>
    </message>
    <message>
      <source>Which grades are compared, by what could be seen before they were given</source>
      <translation>Welche Bewertungen verglichen werden, je nachdem, was zuvor zu sehen war</translation>
    </message>
    <message>
      <source>Which level is this: {description}?</source>
      <translation>Welche Stufe ist das: {description}?</translation>
    </message>
    <message>
      <source>Which words occur: a linear view, fitted to the grades</source>
      <translation>Welche Wörter vorkommen: eine lineare Sicht, an die Bewertungen angepasst</translation>
    </message>
    <message>
      <source>Who graded how much, how fast and when</source>
      <translation>Wer wie viel bewertet hat, wie schnell und wann</translation>
    </message>
    <message>
      <source>Who graded or took the course</source>
      <translation>Wer bewertet oder den Kurs gemacht hat</translation>
    </message>
    <message>
      <source>Who graded, and how they agree where two people graded one document</source>
      <translation>Wer bewertet hat und wie sehr zwei Personen beim selben Dokument übereinstimmen</translation>
    </message>
    <message>
      <source>Who grades, how far they agree, and what has to be settled</source>
      <translation>Wer bewertet, wie weit man übereinstimmt und was zu klären ist</translation>
    </message>
    <message>
      <source>Who put it in force</source>
      <translation>Wer es in Kraft gesetzt hat</translation>
    </message>
    <message>
      <source>Who said what the file names nobody for</source>
      <translation>Wer sagte, wozu die Datei niemanden nennt</translation>
    </message>
    <message>
      <source>Whole document</source>
      <translation>Ganzes Dokument</translation>
    </message>
    <message>
      <source>Whose answers</source>
      <translation>Wessen Antworten</translation>
    </message>
    <message>
      <source>Whose grade it is</source>
      <translation>Wessen Bewertung es ist</translation>
    </message>
    <message>
      <source>Whose grades these are. Change the name…</source>
      <translation>Wessen Bewertungen das sind. Den Namen ändern…</translation>
    </message>
    <message>
      <source>Whose grades, the most severe first</source>
      <translation>Wessen Bewertungen, die strengsten zuerst</translation>
    </message>
    <message>
      <source>Whose keys are these?</source>
      <translation>Wem gehören diese Schlüssel?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why every token was kept or dropped</source>
      <translation>Warum jedes Token behalten oder verworfen wurde</translation>
    </message>
    <message>
      <source>Why it should be dropped</source>
      <translation>Warum es verworfen werden sollte</translation>
    </message>
    <message>
      <source>Why it was served</source>
      <translation>Grund der Auswahl</translation>
    </message>
    <message>
      <source>Why the chosen example shows its level</source>
      <translation>Warum das gewählte Beispiel seine Stufe zeigt</translation>
    </message>
    <message>
      <source>Why the chosen example shows its level; shown in the course</source>
      <translation>Warum das gewählte Beispiel seine Stufe zeigt; im Kurs zu sehen</translation>
    </message>
    <message>
      <source>Why this document?</source>
      <translation>Warum dieses Dokument?</translation>
    </message>
    <message>
      <source>Why this span?</source>
      <translation>Warum dieser Abschnitt?</translation>
    </message>
    <message>
      <source>Why this span? · pinned</source>
      <translation>Warum dieser Abschnitt? · fest</translation>
    </message>
    <message>
      <source>Why, in one sentence</source>
      <translation>Warum, in einem Satz</translation>
    </message>
    <message>
      <source>Why, in your words</source>
      <translation>Warum, in eigenen Worten</translation>
    </message>
    <message>
      <source>Why, in your words; the people who graded it will read it</source>
      <translation>Warum, in eigenen Worten; wer es bewertet hat, wird es lesen</translation>
    </message>
    <message>
      <source>Why? Others will read it</source>
      <translation>Warum? Andere lesen es</translation>
    </message>
    <message>
      <source>Why? Those who graded it will read this</source>
      <translation>Warum? Wer es bewertet hat, wird dies lesen</translation>
    </message>
    <message>
      <source>With Enter</source>
      <translation>Mit Enter</translation>
    </message>
    <message>
      <source>With documents that nobody graded</source>
      <translation>Mit Dokumenten, die niemand bewertet hat</translation>
    </message>
    <message>
      <source>With the bundles of others</source>
      <translation>Mit den Paketen anderer</translation>
    </message>
    <message>
      <source>With the {count:,} grades there are, a probe can be trained and a first cut decided.</source>
      <translation>Mit den {count:,} vorhandenen Bewertungen kann eine Sonde trainiert und mit einer ersten Schwelle entschieden werden.</translation>
    </message>
    <message>
      <source>Without a server, everybody works in a copy of this project and takes in what the others did: a bundle is a signed file with all that one person did. Merge in any order, as often as you like; the result is the same.</source>
      <translation>Ohne Server arbeiten alle in einer Kopie dieses Projekts und nehmen auf, was die anderen taten: Ein Paket ist eine signierte Datei mit allem, was eine Person getan hat. Zusammenführen geht in jeder Reihenfolge und beliebig oft; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
      <source>Without main text there is nothing to score.</source>
      <translation>Ohne Haupttext gibt es keinen Score.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words match title, site and id. Conditions: reason:navigation  fate:kept  stage:score  kind:lesson  lang:de
source:crawl  topic:algebra  score&gt;2.5  score&lt;=3  tokens&gt;500  kept&gt;100. A comma means or, a minus in front means not,
quotes keep words together, and = for : means the whole value.</source>
      <translation>Wörter finden Titel, Website und Kennung. Bedingungen: reason:navigation  fate:kept  stage:score  kind:lesson  lang:de
source:crawl  topic:algebra  score&gt;2.5  score&lt;=3  tokens&gt;500  kept&gt;100. Ein Komma heißt oder, ein Minus davor heißt nicht,
Anführungszeichen halten Wörter zusammen, und = statt : meint den ganzen Wert.</translation>
    </message>
    <message>
      <source>Words of the line</source>
      <translation>Wörter der Zeile</translation>
    </message>
    <message>
      <source>Words that are more than punctuation</source>
      <translation>Wörter, die mehr als Satzzeichen sind</translation>
    </message>
    <message>
      <source>Work is running on this project.</source>
      <translation>An diesem Projekt wird gerade gearbeitet.</translation>
    </message>
    <message>
      <source>Work is running.</source>
      <translation>Eine Arbeit läuft.</translation>
    </message>
    <message>
      <source>Would be dropped if</source>
      <translation>Würde verworfen werden, wenn</translation>
    </message>
    <message>
      <source>Would be kept if</source>
      <translation>Würde behalten werden, wenn</translation>
    </message>
    <message>
      <source>Write a comment on this document</source>
      <translation>Einen Kommentar zu diesem Dokument schreiben</translation>
    </message>
    <message>
      <source>Write all rows to a file</source>
      <translation>Alle Zeilen in eine Datei schreiben</translation>
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
      <source>Write it like 2026-01-31 or 2026-01-31T18:00:00Z.</source>
      <translation>So schreiben: 2026-01-31 oder 2026-01-31T18:00:00Z.</translation>
    </message>
    <message>
      <source>Write postgresql://user@host/name.</source>
      <translation>Schreibweise: postgresql://user@host/name.</translation>
    </message>
    <message>
      <source>Write the chosen version to a file</source>
      <translation>Die gewählte Version in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write the export</source>
      <translation>Den Export schreiben</translation>
    </message>
    <message>
      <source>Write the files and a manifest of their hashes (Ctrl+Enter)</source>
      <translation>Die Dateien und ein Manifest ihrer Hashes schreiben (Strg+Enter)</translation>
    </message>
    <message>
      <source>Write the files as chosen</source>
      <translation>Die Dateien wie gewählt schreiben</translation>
    </message>
    <message>
      <source>Write the rules shown as a file</source>
      <translation>Die gezeigten Regeln als Datei schreiben</translation>
    </message>
    <message>
      <source>Write to a file</source>
      <translation>In eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write to a file…</source>
      <translation>In eine Datei schreiben…</translation>
    </message>
    <message>
      <source>Writes into {folder}</source>
      <translation>Schreibt nach {folder}</translation>
    </message>
    <message>
      <source>Writing the bundle. Esc cancels.</source>
      <translation>Das Paket wird geschrieben. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Wrong language</source>
      <translation>Falsche Sprache</translation>
    </message>
    <message>
      <source>Wrote {rows} in {files}, and a manifest of their hashes.</source>
      <translation>{rows} in {files} geschrieben, dazu ein Manifest ihrer Hashes.</translation>
    </message>
    <message>
      <source>You agreed: {fate}</source>
      <translation>Zugestimmt: {fate}</translation>
    </message>
    <message>
      <source>You are logged in as {own}, and not as {name}.</source>
      <translation>Angemeldet ist {own}, nicht {name}.</translation>
    </message>
    <message>
      <source>You gave {value} to a document with the same text {when}.</source>
      <translation>Dokument mit demselben Text: {when} {value} gegeben.</translation>
    </message>
    <message>
      <source>You gave {value} to a near-twin of {document} {when}.</source>
      <translation>Beinahe-Zwilling von {document}: {when} {value} gegeben.</translation>
    </message>
    <message>
      <source>You graded {count:,} document today.</source>
      <translation>Heute {count:,} Dokument bewertet.</translation>
    </message>
    <message>
      <source>You graded {count:,} documents today.</source>
      <translation>Heute {count:,} Dokumente bewertet.</translation>
    </message>
    <message>
      <source>You overturned it: should be {fate}</source>
      <translation>Aufgehoben, richtig wäre: {fate}</translation>
    </message>
    <message>
      <source>You saw other people's grades of this document in Team. An answer given now says so.</source>
      <translation>Bewertungen anderer zu diesem Dokument wurden in Team gesehen. Eine Antwort vermerkt das jetzt.</translation>
    </message>
    <message>
      <source>You saw the score of this document before. An answer given now says so.</source>
      <translation>Der Score dieses Dokuments wurde schon gesehen. Eine Antwort vermerkt das jetzt.</translation>
    </message>
    <message>
      <source>You skipped this. {grades} grades it · {next} next</source>
      <translation>Übersprungen. {grades} bewertet es · {next} weiter</translation>
    </message>
    <message>
      <source>Your course</source>
      <translation>Eigener Kurs</translation>
    </message>
    <message>
      <source>Your desk is open.</source>
      <translation>Bewerten ist freigegeben.</translation>
    </message>
    <message>
      <source>Your desk is open. Your last grades were rather far from settled ones; see the levels again.</source>
      <translation>Bewerten ist freigegeben. Die letzten Bewertungen lagen recht weit von geklärten entfernt; die Stufen noch einmal ansehen.</translation>
    </message>
    <message>
      <source>Your desk is paused. A lead can let you go on.</source>
      <translation>Bewerten ist angehalten. Eine Leitung kann weitermachen lassen.</translation>
    </message>
    <message>
      <source>Your last answers will stand here.</source>
      <translation>Hier stehen die letzten eigenen Antworten.</translation>
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
      <source>Your word: {fate}. The next decision run follows it.</source>
      <translation>Ihr Urteil: {fate}. Der nächste Entscheidungslauf folgt ihm.</translation>
    </message>
    <message>
      <source>a calibration error needs {fewest} documents, these count as {few:.0f}</source>
      <translation>ein Kalibrierungsfehler braucht {fewest} Dokumente, diese zählen wie {few:.0f}</translation>
    </message>
    <message>
      <source>a document's score</source>
      <translation>der Score eines Dokuments</translation>
    </message>
    <message>
      <source>a file of URLs is fetched only when it is named itself</source>
      <translation>eine Datei mit URLs wird nur abgerufen, wenn sie selbst genannt ist</translation>
    </message>
    <message>
      <source>a flag is one of {known}: {value}</source>
      <translation>eine Meldung ist eine von {known}: {value}</translation>
    </message>
    <message>
      <source>a flag, but {status}</source>
      <translation>eine Meldung, aber {status}</translation>
    </message>
    <message>
      <source>a grade is a whole number from {low} to {high}: {value}</source>
      <translation>eine Bewertung ist eine ganze Zahl von {low} bis {high}: {value}</translation>
    </message>
    <message>
      <source>a lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>a list of keywords: its element is {element}</source>
      <translation>eine Liste von Schlagwörtern: sein Element ist {element}</translation>
    </message>
    <message>
      <source>a mark is [start, end, good or bad]: {value}</source>
      <translation>eine Markierung ist [Anfang, Ende, good oder bad]: {value}</translation>
    </message>
    <message>
      <source>a mistake of Labeler; a crash report says what happened.</source>
      <translation>ein Fehler von Labeler; ein Absturzbericht sagt, was geschah.</translation>
    </message>
    <message>
      <source>a probe is being trained</source>
      <translation>eine Sonde wird trainiert</translation>
    </message>
    <message>
      <source>a status is one of {known}: {value}</source>
      <translation>ein Status ist eines von {known}: {value}</translation>
    </message>
    <message>
      <source>a time that is not in UTC: {time}</source>
      <translation>eine Zeit, die nicht in UTC ist: {time}</translation>
    </message>
    <message>
      <source>a {kind} has no value</source>
      <translation>{kind} hat keinen Wert</translation>
    </message>
    <message>
      <source>ad</source>
      <comment>tag</comment>
      <translation>Anzeige</translation>
    </message>
    <message>
      <source>addresses with a user name or password are not fetched.</source>
      <translation>Adressen mit Benutzername oder Passwort werden nicht abgerufen.</translation>
    </message>
    <message>
      <source>adjudication</source>
      <translation>Klärung</translation>
    </message>
    <message>
      <source>adjudication</source>
      <comment>an event</comment>
      <translation>Klärung</translation>
    </message>
    <message>
      <source>advert</source>
      <comment>dropped text</comment>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>advert</source>
      <comment>reason</comment>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>advice on when to stop</source>
      <translation>Rat, wann man aufhören kann</translation>
    </message>
    <message>
      <source>after row {number}</source>
      <translation>nach Zeile {number}</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <source>all documents</source>
      <translation>alle Dokumente</translation>
    </message>
    <message>
      <source>all grades and scores round to one grade</source>
      <translation>alle Bewertungen und Scores runden auf dieselbe Bewertung</translation>
    </message>
    <message>
      <source>all that probe {probe} read</source>
      <translation>alles, was Sonde {probe} las</translation>
    </message>
    <message>
      <source>an annotator</source>
      <translation>Annotator</translation>
    </message>
    <message>
      <source>an auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>an auditor overturned the decision</source>
      <translation>ein Auditor hat die Entscheidung aufgehoben</translation>
    </message>
    <message>
      <source>an event of {other} is in the bundle of {name}</source>
      <translation>ein Ereignis von {other} ist im Paket von {name}</translation>
    </message>
    <message>
      <source>an event that is not written as Labeler writes it</source>
      <translation>ein Ereignis, das nicht so geschrieben ist, wie Labeler es schreibt</translation>
    </message>
    <message>
      <source>an event without a name</source>
      <translation>ein Ereignis ohne Namen</translation>
    </message>
    <message>
      <source>an offset is a whole number: {value}</source>
      <translation>eine Position ist eine ganze Zahl: {value}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>and {more} more</source>
      <translation>und {more} weitere</translation>
    </message>
    <message>
      <source>annotator</source>
      <comment>a role</comment>
      <translation>Annotator</translation>
    </message>
    <message>
      <source>another event of the same name is recorded here</source>
      <translation>ein anderes Ereignis gleichen Namens ist hier erfasst</translation>
    </message>
    <message>
      <source>another stretch of it</source>
      <translation>eine andere Stelle darin</translation>
    </message>
    <message>
      <source>answered by as many people as wanted</source>
      <translation>von genügend Personen beantwortet</translation>
    </message>
    <message>
      <source>answers that were taken back or replaced</source>
      <translation>zurückgenommene oder ersetzte Antworten</translation>
    </message>
    <message>
      <source>any</source>
      <comment>end of an interval</comment>
      <translation>beliebig</translation>
    </message>
    <message>
      <source>applies_to names {value!r}, which no document is</source>
      <translation>applies_to nennt {value!r}; das ist kein Dokument</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>wie in der Datei</translation>
    </message>
    <message>
      <source>as they came</source>
      <translation>wie sie kamen</translation>
    </message>
    <message>
      <source>as usual: grade, value, or the only one</source>
      <translation>wie üblich: grade, value oder das einzige</translation>
    </message>
    <message>
      <source>as usual: html, raw_html</source>
      <translation>wie üblich: html, raw_html</translation>
    </message>
    <message>
      <source>as usual: id, doc_id, url</source>
      <translation>wie üblich: id, doc_id, url</translation>
    </message>
    <message>
      <source>as usual: text, content, body</source>
      <translation>wie üblich: text, content, body</translation>
    </message>
    <message>
      <source>as usual: url</source>
      <translation>wie üblich: url</translation>
    </message>
    <message>
      <source>as {annotator}</source>
      <translation>als {annotator}</translation>
    </message>
    <message>
      <source>asked now</source>
      <comment>a criterion</comment>
      <translation>jetzt gefragt</translation>
    </message>
    <message>
      <source>asking language, rules and duplicates</source>
      <translation>Sprache, Regeln und Duplikate befragen</translation>
    </message>
    <message>
      <source>asking the probe</source>
      <translation>die Sonde wird befragt</translation>
    </message>
    <message>
      <source>at grade {cut:g} · {note}</source>
      <translation>bei Bewertung {cut:g} · {note}</translation>
    </message>
    <message>
      <source>at random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>at random, for these figures only</source>
      <translation>zufällig, nur zum Messen</translation>
    </message>
    <message>
      <source>at the top of the text</source>
      <translation>am Anfang des Textes</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
      <source>auditor</source>
      <comment>a role</comment>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>before</source>
      <comment>when a grade was given</comment>
      <translation>früher</translation>
    </message>
    <message>
      <source>behind an equal or similar text</source>
      <translation>hinter gleichem oder ähnlichem Text</translation>
    </message>
    <message>
      <source>below cut</source>
      <comment>reason</comment>
      <translation>unter Schwelle</translation>
    </message>
    <message>
      <source>below the cut</source>
      <translation>unter der Schwelle</translation>
    </message>
    <message>
      <source>beside kept blocks</source>
      <translation>neben behaltenen Blöcken</translation>
    </message>
    <message>
      <source>blind</source>
      <translation>blind</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <comment>tag</comment>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <source>broken extraction</source>
      <translation>fehlerhafte Extraktion</translation>
    </message>
    <message>
      <source>budget</source>
      <comment>a stage</comment>
      <translation>Budget</translation>
    </message>
    <message>
      <source>budget</source>
      <comment>tag</comment>
      <translation>Budget</translation>
    </message>
    <message>
      <source>budget {amount} tokens</source>
      <translation>Budget {amount} Tokens</translation>
    </message>
    <message>
      <source>budget {budget:,}</source>
      <translation>Budget {budget:,}</translation>
    </message>
    <message>
      <source>budget {budget:,} tokens</source>
      <translation>Budget {budget:,} Tokens</translation>
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
      <source>bundles of others</source>
      <translation>Pakete anderer</translation>
    </message>
    <message>
      <source>by tokens {share:.2f}</source>
      <translation>nach Tokens {share:.2f}</translation>
    </message>
    <message>
      <source>byte {offset}</source>
      <translation>Byte {offset}</translation>
    </message>
    <message>
      <source>bytes {start} to {end} of the original, the end not included</source>
      <translation>Bytes {start} bis {end} des Originals, das Ende nicht eingeschlossen</translation>
    </message>
    <message>
      <source>calibration</source>
      <comment>a measurement, in a sentence</comment>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>came first</source>
      <translation>kam zuerst</translation>
    </message>
    <message>
      <source>cancelled; no file was written half</source>
      <translation>abgebrochen; keine Datei wurde halb geschrieben</translation>
    </message>
    <message>
      <source>cancelled; what was finished stays</source>
      <translation>abgebrochen; was fertig war, bleibt</translation>
    </message>
    <message>
      <source>cannot be read: {error}</source>
      <translation>kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>carried by {count:,} grade · weights × grades = {score:.2f}</source>
      <translation>getragen von {count:,} Bewertung · Gewichte × Bewertungen = {score:.2f}</translation>
    </message>
    <message>
      <source>carried by {count:,} grades · weights × grades = {score:.2f}</source>
      <translation>getragen von {count:,} Bewertungen · Gewichte × Bewertungen = {score:.2f}</translation>
    </message>
    <message>
      <source>characters of the longest word</source>
      <translation>Zeichen des längsten Wortes</translation>
    </message>
    <message>
      <source>checking ledgers</source>
      <translation>Register verifizieren</translation>
    </message>
    <message>
      <source>checking the database and the chain of grades</source>
      <translation>Datenbank und Bewertungskette verifizieren</translation>
    </message>
    <message>
      <source>chosen by hand</source>
      <translation>von Hand gewählt</translation>
    </message>
    <message>
      <source>chunk {number} ends early: {size} of {stated} bytes</source>
      <translation>Teil {number} endet zu früh: {size} von {stated} Bytes</translation>
    </message>
    <message>
      <source>chunk {number} states no length; the rest is kept as it stands</source>
      <translation>Teil {number} nennt keine Länge; der Rest bleibt, wie er ist</translation>
    </message>
    <message>
      <source>citation</source>
      <comment>reason</comment>
      <translation>Zitatmarke</translation>
    </message>
    <message>
      <source>comment</source>
      <comment>an event</comment>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>comments</source>
      <comment>dropped text</comment>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>comments</source>
      <comment>reason</comment>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>compare</source>
      <comment>a step of work</comment>
      <translation>vergleichen</translation>
    </message>
    <message>
      <source>comparing main texts</source>
      <translation>Haupttexte vergleichen</translation>
    </message>
    <message>
      <source>confusion</source>
      <comment>a measurement, in a sentence</comment>
      <translation>Verwechslung</translation>
    </message>
    <message>
      <source>consensus</source>
      <translation>Konsens</translation>
    </message>
    <message>
      <source>consent</source>
      <comment>dropped text</comment>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>consent</source>
      <comment>reason</comment>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>consent or cookie notice</source>
      <comment>reason</comment>
      <translation>Einwilligung oder Cookie-Hinweis</translation>
    </message>
    <message>
      <source>count</source>
      <comment>a step of work</comment>
      <translation>zählen</translation>
    </message>
    <message>
      <source>crashed</source>
      <comment>reason</comment>
      <translation>abgestürzt</translation>
    </message>
    <message>
      <source>criteria are no object</source>
      <translation>die Kriterien sind kein Objekt</translation>
    </message>
    <message>
      <source>criteria are values by name: {value}</source>
      <translation>Kriterien sind Werte nach Namen: {value}</translation>
    </message>
    <message>
      <source>critique</source>
      <comment>a pass of a lesson</comment>
      <translation>Kritik</translation>
    </message>
    <message>
      <source>cut</source>
      <comment>tag</comment>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>cut {cut:.1f}</source>
      <translation>Schwelle {cut:.1f}</translation>
    </message>
    <message>
      <source>cut {cut:g}</source>
      <translation>Schwelle {cut:g}</translation>
    </message>
    <message>
      <source>cut {cut}</source>
      <translation>Schwelle {cut}</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>how a day of this year is written, as of QLocale</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how a day of another year is written, as of QLocale</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>damaged Parquet: {error}</source>
      <translation>beschädigtes Parquet: {error}</translation>
    </message>
    <message>
      <source>damaged content encoding ({error})</source>
      <translation>beschädigte Inhaltskodierung ({error})</translation>
    </message>
    <message>
      <source>damaged gzip ({error})</source>
      <translation>beschädigtes gzip ({error})</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>die Datenbank oder der Datenträger ist voll</translation>
    </message>
    <message>
      <source>database table is locked</source>
      <translation>eine Tabelle der Datenbank ist gesperrt</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>entscheiden</translation>
    </message>
    <message>
      <source>describe</source>
      <comment>a step of work</comment>
      <translation>Merkmale beschreiben</translation>
    </message>
    <message>
      <source>description is {description!r}, not a text</source>
      <translation>description ist {description!r}, kein Text</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>Gerät oder Datei ist belegt</translation>
    </message>
    <message>
      <source>did not pass</source>
      <translation>nicht bestanden</translation>
    </message>
    <message>
      <source>different stop words in the text</source>
      <translation>verschiedene Stoppwörter im Text</translation>
    </message>
    <message>
      <source>directions</source>
      <comment>a family of features, in a sentence</comment>
      <translation>Richtungen</translation>
    </message>
    <message>
      <source>directory not empty</source>
      <translation>Ordner nicht leer</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>Speicherkontingent überschritten</translation>
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
      <source>documents {count:,}</source>
      <translation>Dokumente {count:,}</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>draft</source>
      <comment>a pass of a lesson</comment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>drag the cut, or use the arrow keys</source>
      <translation>Schwelle ziehen oder mit Pfeiltasten verschieben</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>dropped</source>
      <comment>a document</comment>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>dropped as {reason}</source>
      <translation>verworfen als {reason}</translation>
    </message>
    <message>
      <source>dropped: {reason}</source>
      <translation>verworfen: {reason}</translation>
    </message>
    <message>
      <source>duplicates</source>
      <comment>a stage</comment>
      <translation>Duplikate</translation>
    </message>
    <message>
      <source>ellipses per word</source>
      <translation>Auslassungspunkte je Wort</translation>
    </message>
    <message>
      <source>embedding main texts</source>
      <translation>Haupttexte einbetten</translation>
    </message>
    <message>
      <source>ends early, in its header</source>
      <translation>endet zu früh, im Kopf</translation>
    </message>
    <message>
      <source>ends early: {size} of {stated} bytes</source>
      <translation>endet zu früh: {size} von {stated} Bytes</translation>
    </message>
    <message>
      <source>event {number} cannot be read: {why}</source>
      <translation>Ereignis {number} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>event {seq} cannot be read: {error}</source>
      <translation>Ereignis {seq} ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>event {seq} does not follow the one before it</source>
      <translation>Ereignis {seq} folgt nicht auf das davor</translation>
    </message>
    <message>
      <source>event {seq} is on {document}, but belongs to {owner}</source>
      <translation>Ereignis {seq} gilt {document}, gehört aber zu {owner}</translation>
    </message>
    <message>
      <source>event {seq} says something else than {annotator} signed</source>
      <translation>Ereignis {seq} sagt anderes, als {annotator} signierte</translation>
    </message>
    <message>
      <source>event {seq} stands where {expected} should be</source>
      <translation>Ereignis {seq} steht, wo {expected} sein sollte</translation>
    </message>
    <message>
      <source>event {seq} was changed after it was recorded</source>
      <translation>Ereignis {seq} wurde nach dem Aufzeichnen geändert</translation>
    </message>
    <message>
      <source>event {uid} is in it twice</source>
      <translation>Ereignis {uid} ist doppelt enthalten</translation>
    </message>
    <message>
      <source>event {uid} is taken back twice</source>
      <translation>Ereignis {uid} wird zweimal zurückgenommen</translation>
    </message>
    <message>
      <source>event {uid} takes back what is not in the bundle</source>
      <translation>Ereignis {uid} nimmt zurück, was nicht im Paket ist</translation>
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
      <translation>jeder Export hat ein Manifest mit dem Hash jeder Datei</translation>
    </message>
    <message>
      <source>every figure from {count:,} random documents that never trained it</source>
      <translation>an {count:,} zufälligen, nie trainierten Dokumenten gemessen</translation>
    </message>
    <message>
      <source>every graded document, weighted by how likely it was to be served.</source>
      <translation>jedes bewertete Dokument, gewichtet nach seiner Ziehungswahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>evidence</source>
      <comment>an event</comment>
      <translation>Belege</translation>
    </message>
    <message>
      <source>evidence is a list of marks: {value}</source>
      <translation>Belege sind eine Liste von Markierungen: {value}</translation>
    </message>
    <message>
      <source>exact duplicate</source>
      <comment>reason</comment>
      <translation>genaues Duplikat</translation>
    </message>
    <message>
      <source>extracted main text</source>
      <translation>extrahierter Haupttext</translation>
    </message>
    <message>
      <source>extracting main texts</source>
      <translation>Haupttexte extrahieren</translation>
    </message>
    <message>
      <source>extraction</source>
      <comment>a stage</comment>
      <translation>Extraktion</translation>
    </message>
    <message>
      <source>extraction broke down</source>
      <translation>die Extraktion ist gescheitert</translation>
    </message>
    <message>
      <source>extraction crashed</source>
      <comment>reason</comment>
      <translation>Extraktion abgestürzt</translation>
    </message>
    <message>
      <source>extraction crashed on it</source>
      <translation>die Extraktion stürzte daran ab</translation>
    </message>
    <message>
      <source>extraction empty</source>
      <comment>reason</comment>
      <translation>Extraktion leer</translation>
    </message>
    <message>
      <source>extraction failed</source>
      <comment>reason</comment>
      <translation>Extraktion gescheitert</translation>
    </message>
    <message>
      <source>extraction found no main text</source>
      <translation>die Extraktion fand keinen Haupttext</translation>
    </message>
    <message>
      <source>extraction had found main text in the page</source>
      <translation>die Extraktion in der Seite Haupttext gefunden hätte</translation>
    </message>
    <message>
      <source>extraction had taken it for main text (+{count:,} token here)</source>
      <translation>die Extraktion es für Haupttext gehalten hätte (+{count:,} Token hier)</translation>
    </message>
    <message>
      <source>extraction had taken it for main text (+{count:,} tokens here)</source>
      <translation>die Extraktion es für Haupttext gehalten hätte (+{count:,} Tokens hier)</translation>
    </message>
    <message>
      <source>extraction left it out of the main text</source>
      <translation>die Extraktion ließ es aus dem Haupttext</translation>
    </message>
    <message>
      <source>extraction took too long</source>
      <translation>die Extraktion dauerte zu lange</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>reason</comment>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>fails above</source>
      <translation>verwirft über</translation>
    </message>
    <message>
      <source>fails below</source>
      <translation>verwirft unter</translation>
    </message>
    <message>
      <source>fetched {day} · {what}</source>
      <translation>geholt am {day} · {what}</translation>
    </message>
    <message>
      <source>field {field} is neither text nor a whole number</source>
      <translation>Feld {field} ist weder Text noch eine ganze Zahl</translation>
    </message>
    <message>
      <source>field {field} is no text</source>
      <translation>Feld {field} ist kein Text</translation>
    </message>
    <message>
      <source>field {field} is not UTF-8</source>
      <translation>Feld {field} ist kein UTF-8</translation>
    </message>
    <message>
      <source>figures from all grades, weighted</source>
      <translation>gewichtete Kennzahlen aus allen Bewertungen</translation>
    </message>
    <message>
      <source>figures, calibration and advice of pages and of lessons apart</source>
      <translation>Kennzahlen, Kalibrierung und Rat für Seiten und Lektionen getrennt</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>Datei ist schon da</translation>
    </message>
    <message>
      <source>file is not a database</source>
      <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>Dateiname zu lang</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>Datei zu groß</translation>
    </message>
    <message>
      <source>file {number} of the manifest has no path</source>
      <translation>Datei {number} des Manifests hat keinen Pfad</translation>
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
      <source>filler</source>
      <comment>tag</comment>
      <translation>Füllung</translation>
    </message>
    <message>
      <source>flag</source>
      <comment>an event</comment>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>flagged without a flag</source>
      <translation>gemeldet ohne Meldung</translation>
    </message>
    <message>
      <source>folder</source>
      <comment>what a source is</comment>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>footer</source>
      <comment>dropped text</comment>
      <translation>Fußzeile</translation>
    </message>
    <message>
      <source>footer</source>
      <comment>reason</comment>
      <translation>Fußzeile</translation>
    </message>
    <message>
      <source>forest.bin, probe.json and training.jsonl</source>
      <translation>forest.bin, probe.json und training.jsonl</translation>
    </message>
    <message>
      <source>forest.onnx, views.npz, probe.json and README.md</source>
      <translation>forest.onnx, views.npz, probe.json und README.md</translation>
    </message>
    <message>
      <source>forest.skops, views.npz, probe.json and README.md</source>
      <translation>forest.skops, views.npz, probe.json und README.md</translation>
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
      <source>from page {page}</source>
      <translation>von Seite {page}</translation>
    </message>
    <message>
      <source>from {count:,} word</source>
      <translation>ab {count:,} Wort</translation>
    </message>
    <message>
      <source>from {count:,} words</source>
      <translation>ab {count:,} Wörtern</translation>
    </message>
    <message>
      <source>further criteria</source>
      <translation>weitere Kriterien</translation>
    </message>
    <message>
      <source>gathering grades</source>
      <translation>Bewertungen sammeln</translation>
    </message>
    <message>
      <source>grade</source>
      <comment>an event</comment>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>grade {grade}</source>
      <translation>Bew. {grade}</translation>
    </message>
    <message>
      <source>grade {grade}, score {score}: {documents}, {share:.0%} of this grade</source>
      <translation>Bewertung {grade}, Score {score}: {documents}, {share:.0%} dieser Bewertung</translation>
    </message>
    <message>
      <source>graded and flagged</source>
      <translation>bewertet und gemeldet</translation>
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
      <source>grades</source>
      <comment>what a file holds</comment>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>grades above the others</source>
      <translation>Stufen über den anderen</translation>
    </message>
    <message>
      <source>grades from 0 to 5</source>
      <translation>Bewertungen von 0 bis 5</translation>
    </message>
    <message>
      <source>grades in a data set</source>
      <translation>Bewertungen in einem Datensatz</translation>
    </message>
    <message>
      <source>grades of Argilla</source>
      <translation>Bewertungen aus Argilla</translation>
    </message>
    <message>
      <source>grades of Label Studio</source>
      <translation>Bewertungen aus Label Studio</translation>
    </message>
    <message>
      <source>grades of Prodigy</source>
      <translation>Bewertungen aus Prodigy</translation>
    </message>
    <message>
      <source>grades of doccano</source>
      <translation>Bewertungen aus doccano</translation>
    </message>
    <message>
      <source>grades seen</source>
      <translation>Bewertungen gesehen</translation>
    </message>
    <message>
      <source>guessed from the names</source>
      <translation>aus den Namen geraten</translation>
    </message>
    <message>
      <source>has left</source>
      <translation>ausgeschieden</translation>
    </message>
    <message>
      <source>hash signs per word</source>
      <translation>Rautezeichen je Wort</translation>
    </message>
    <message>
      <source>helps</source>
      <comment>a family of features</comment>
      <translation>hilft</translation>
    </message>
    <message>
      <source>hidden</source>
      <comment>dropped text</comment>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>hidden</source>
      <comment>reason</comment>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>hidden on the page</source>
      <translation>auf der Seite verborgen</translation>
    </message>
    <message>
      <source>hidden text</source>
      <comment>reason</comment>
      <translation>verborgener Text</translation>
    </message>
    <message>
      <source>higher score: {kept:.2f} over {gone:.2f}</source>
      <translation>höherer Score: {kept:.2f} statt {gone:.2f}</translation>
    </message>
    <message>
      <source>higher score: {kept:.4f} over {gone:.4f}</source>
      <translation>höherer Score: {kept:.4f} statt {gone:.4f}</translation>
    </message>
    <message>
      <source>how an answer came about: rubric, what could be seen, queue, propensity, probe</source>
      <translation>wie eine Antwort entstand: Bewertungsraster, was zu sehen war, Warteschlange, Ziehungswahrscheinlichkeit, Sonde</translation>
    </message>
    <message>
      <source>how sure each score is</source>
      <translation>wie sicher jeder Score ist</translation>
    </message>
    <message>
      <source>hurts</source>
      <comment>a family of features</comment>
      <translation>schadet</translation>
    </message>
    <message>
      <source>imported grades</source>
      <translation>importierte Bewertungen</translation>
    </message>
    <message>
      <source>in force</source>
      <comment>a probe</comment>
      <translation>in Kraft</translation>
    </message>
    <message>
      <source>inflates to more than {limit} bytes</source>
      <translation>entpackt sich zu mehr als {limit} Bytes</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>is no level any more</source>
      <translation>ist keine Stufe mehr</translation>
    </message>
    <message>
      <source>it cannot be fetched ({error})</source>
      <translation>kann nicht abgerufen werden ({error})</translation>
    </message>
    <message>
      <source>it does not answer in time</source>
      <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
      <source>it does not begin like one</source>
      <translation>die Datei beginnt nicht wie eines</translation>
    </message>
    <message>
      <source>it does not hold as many bundles as it says</source>
      <translation>enthält nicht so viele Pakete wie angegeben</translation>
    </message>
    <message>
      <source>it does not hold as many events as it says</source>
      <translation>enthält nicht so viele Ereignisse wie angegeben</translation>
    </message>
    <message>
      <source>it does not name its document</source>
      <translation>es nennt sein Dokument nicht</translation>
    </message>
    <message>
      <source>it does not say so</source>
      <translation>die Datei gibt sich nicht als eines aus</translation>
    </message>
    <message>
      <source>it has no version</source>
      <translation>ohne Version</translation>
    </message>
    <message>
      <source>it holds more than a bundle may</source>
      <translation>enthält mehr, als ein Paket darf</translation>
    </message>
    <message>
      <source>it holds what does not belong in it</source>
      <translation>enthält, was nicht hineingehört</translation>
    </message>
    <message>
      <source>it holds what no project can hold</source>
      <translation>enthält, was kein Projekt enthalten kann</translation>
    </message>
    <message>
      <source>it is about the author: its element is {element}</source>
      <translation>es handelt vom Autor: sein Element ist {element}</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>kein JSON</translation>
    </message>
    <message>
      <source>it is no JSON object</source>
      <translation>kein JSON-Objekt</translation>
    </message>
    <message>
      <source>it is repeated across the site</source>
      <translation>es wiederholt sich auf der Website</translation>
    </message>
    <message>
      <source>it is the page's title</source>
      <translation>es ist der Titel der Seite</translation>
    </message>
    <message>
      <source>it is too large to extract</source>
      <translation>es ist zu groß zum Extrahieren</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>es fehlt {error}</translation>
    </message>
    <message>
      <source>it leads out of the data set's folder, or is missing; it was not opened</source>
      <translation>es führt aus dem Ordner des Datensatzes hinaus oder fehlt; es wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>it names no table of a data set</source>
      <translation>es nennt keine Tabelle eines Datensatzes</translation>
    </message>
    <message>
      <source>it names {twice} twice</source>
      <translation>es nennt {twice} zweimal</translation>
    </message>
    <message>
      <source>it says nothing: no grade, skip, flag, comment or evidence</source>
      <translation>es sagt nichts: keine Bewertung, kein Überspringen, keine Meldung, kein Kommentar, kein Beleg</translation>
    </message>
    <message>
      <source>it says “{words}”</source>
      <translation>es sagt „{words}“</translation>
    </message>
    <message>
      <source>it stands under “{heading}”</source>
      <translation>es steht unter „{heading}“</translation>
    </message>
    <message>
      <source>it stands with the copyright notice in {element}</source>
      <translation>es steht beim Copyright-Vermerk in {element}</translation>
    </message>
    <message>
      <source>it states no type and is no HTML</source>
      <translation>nennt keinen Typ und ist kein HTML</translation>
    </message>
    <message>
      <source>it stood on fewer documents of its site</source>
      <translation>es auf weniger Dokumenten seiner Website stünde</translation>
    </message>
    <message>
      <source>it was damaged while it waited</source>
      <translation>es wurde beim Warten beschädigt</translation>
    </message>
    <message>
      <source>it was not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>item {number}</source>
      <translation>Element {number}</translation>
    </message>
    <message>
      <source>its certificate does not hold ({error})</source>
      <translation>das Zertifikat hält nicht ({error})</translation>
    </message>
    <message>
      <source>its element is hidden from readers</source>
      <translation>sein Element ist für Lesende verborgen</translation>
    </message>
    <message>
      <source>its element is {element}</source>
      <translation>sein Element ist {element}</translation>
    </message>
    <message>
      <source>its evidence does not fit the document's text; the rest of it was recorded</source>
      <translation>die Belege passen nicht zum Text des Dokuments; der Rest wurde erfasst</translation>
    </message>
    <message>
      <source>its evidence needs a prepared document; the rest of it was recorded</source>
      <translation>Belege brauchen ein vorbereitetes Dokument; der Rest wurde erfasst</translation>
    </message>
    <message>
      <source>its evidence was not understood ({reason}); the rest of it was recorded</source>
      <translation>die Belege wurden nicht verstanden ({reason}); der Rest wurde erfasst</translation>
    </message>
    <message>
      <source>its header has no number where it needs one</source>
      <translation>im Kopf fehlt eine nötige Zahl</translation>
    </message>
    <message>
      <source>its header has no text where it needs one</source>
      <translation>im Kopf fehlt ein nötiger Text</translation>
    </message>
    <message>
      <source>its header is not written as Labeler writes it</source>
      <translation>der Kopf ist nicht so geschrieben, wie Labeler ihn schreibt</translation>
    </message>
    <message>
      <source>its kind had enough grades of its own</source>
      <translation>seine Art genug eigene Bewertungen hätte</translation>
    </message>
    <message>
      <source>its label was rejected, which does not say what the grade is</source>
      <translation>das Label wurde abgelehnt; was die Bewertung ist, sagt das nicht</translation>
    </message>
    <message>
      <source>its language is not kept</source>
      <translation>seine Sprache wird nicht behalten</translation>
    </message>
    <message>
      <source>its main text came in before</source>
      <translation>sein Haupttext kam schon herein</translation>
    </message>
    <message>
      <source>its main text is nearly that of another one</source>
      <translation>sein Haupttext ist fast der eines anderen</translation>
    </message>
    <message>
      <source>its score is below the cut</source>
      <translation>sein Score liegt unter der Schwelle</translation>
    </message>
    <message>
      <source>its score of {score:.2f} decides nothing, nor does the {cut}</source>
      <translation>sein Score von {score:.2f} entscheidet nichts, die {cut} auch nicht</translation>
    </message>
    <message>
      <source>its time is in the future: {time}</source>
      <translation>die Zeit liegt in der Zukunft: {time}</translation>
    </message>
    <message>
      <source>its time lies ahead: {time}</source>
      <translation>die Zeit liegt in der Zukunft: {time}</translation>
    </message>
    <message>
      <source>its twin {twin} and all others as similar were not in the project</source>
      <translation>sein Zwilling {twin} und alle ebenso ähnlichen nicht im Projekt wären</translation>
    </message>
    <message>
      <source>its twin {twin} were not in the project</source>
      <translation>sein Zwilling {twin} nicht im Projekt wäre</translation>
    </message>
    <message>
      <source>judge</source>
      <comment>a step of work</comment>
      <translation>beurteilen</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>es wird geurteilt</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>kept</source>
      <comment>a document</comment>
      <translation>behalten</translation>
    </message>
    <message>
      <source>kept because {why}</source>
      <translation>behalten, weil: {why}</translation>
    </message>
    <message>
      <source>kept no word of this block</source>
      <translation>behielt kein Wort dieses Blocks</translation>
    </message>
    <message>
      <source>kept this block</source>
      <translation>behielt diesen Block</translation>
    </message>
    <message>
      <source>kept {count} of {words} words of this block</source>
      <translation>behielt {count} von {words} Wörtern dieses Blocks</translation>
    </message>
    <message>
      <source>kept {tokens:,}</source>
      <translation>behalten {tokens:,}</translation>
    </message>
    <message>
      <source>kept: {languages}</source>
      <translation>behalten: {languages}</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <source>labeler probes PROJECT lists them.</source>
      <translation>labeler probes PROJECT listet sie auf.</translation>
    </message>
    <message>
      <source>labels by number, which do not tell the grade: export with names of labels</source>
      <translation>Labels nach Nummer sagen die Bewertung nicht: mit Namen der Labels exportieren</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>language</source>
      <comment>a stage</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>language</source>
      <comment>tag</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>languages without spaces</source>
      <translation>Sprachen ohne Leerzeichen</translation>
    </message>
    <message>
      <source>larger than {limit} bytes</source>
      <translation>größer als {limit} Bytes</translation>
    </message>
    <message>
      <source>lead</source>
      <comment>a role</comment>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>leaves out the line</source>
      <translation>lässt die Zeile aus</translation>
    </message>
    <message>
      <source>ledgers</source>
      <comment>what is checked</comment>
      <translation>Register</translation>
    </message>
    <message>
      <source>lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <source>lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <source>lessons have {count} of {fewest} grades of their own</source>
      <translation>Lektionen haben {count} von {fewest} eigenen Bewertungen</translation>
    </message>
    <message>
      <source>levels</source>
      <comment>a unit after a number</comment>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>line breaks per word</source>
      <translation>Zeilenumbrüche je Wort</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>line {number}: {address}</source>
      <translation>Zeile {number}: {address}</translation>
    </message>
    <message>
      <source>lines that are not blank</source>
      <translation>Zeilen, die nicht leer sind</translation>
    </message>
    <message>
      <source>link dense</source>
      <comment>reason</comment>
      <translation>viele Links</translation>
    </message>
    <message>
      <source>link-dense</source>
      <comment>dropped text</comment>
      <translation>viele Links</translation>
    </message>
    <message>
      <source>links</source>
      <comment>tag</comment>
      <translation>Links</translation>
    </message>
    <message>
      <source>loading the encoder</source>
      <translation>Encoder laden</translation>
    </message>
    <message>
      <source>login</source>
      <comment>dropped text</comment>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>login</source>
      <comment>reason</comment>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>login or paywall</source>
      <comment>reason</comment>
      <translation>Anmeldung oder Bezahlschranke</translation>
    </message>
    <message>
      <source>longer: {kept:,} over {gone:,} tokens</source>
      <translation>länger: {kept:,} statt {gone:,} Tokens</translation>
    </message>
    <message>
      <source>make the sample project</source>
      <translation>Beispielprojekt erstellen</translation>
    </message>
    <message>
      <source>makes other scores surer</source>
      <translation>macht andere Scores sicherer</translation>
    </message>
    <message>
      <source>marks of evidence</source>
      <translation>Markierungen von Belegen</translation>
    </message>
    <message>
      <source>mean length of words in characters</source>
      <translation>mittlere Länge der Wörter in Zeichen</translation>
    </message>
    <message>
      <source>meaning</source>
      <comment>a family of features, in a sentence</comment>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <source>measuring</source>
      <translation>messen</translation>
    </message>
    <message>
      <source>measuring the learning curve</source>
      <translation>Lernkurve messen</translation>
    </message>
    <message>
      <source>measuring what failed, one by one</source>
      <translation>Gescheitertes einzeln messen</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>zusammengeführt</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>Mischung</translation>
    </message>
    <message>
      <source>mixture</source>
      <comment>a stage</comment>
      <translation>Mischung</translation>
    </message>
    <message>
      <source>more than {count} marks</source>
      <translation>mehr als {count} Markierungen</translation>
    </message>
    <message>
      <source>more than {count} redirects</source>
      <translation>mehr als {count} Weiterleitungen</translation>
    </message>
    <message>
      <source>mostly links</source>
      <comment>reason</comment>
      <translation>überwiegend Links</translation>
    </message>
    <message>
      <source>name is {name!r}, not a text</source>
      <translation>name ist {name!r}, kein Text</translation>
    </message>
    <message>
      <source>name topics</source>
      <translation>Themen benennen</translation>
    </message>
    <message>
      <source>named before, in line {line}</source>
      <translation>schon genannt, in Zeile {line}</translation>
    </message>
    <message>
      <source>names of people</source>
      <translation>Namen von Personen</translation>
    </message>
    <message>
      <source>nav</source>
      <comment>tag</comment>
      <translation>Nav</translation>
    </message>
    <message>
      <source>navigation</source>
      <comment>dropped text</comment>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>navigation</source>
      <comment>reason</comment>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>near duplicate</source>
      <comment>reason</comment>
      <translation>Beinahe-Duplikat</translation>
    </message>
    <message>
      <source>near twin</source>
      <comment>tag</comment>
      <translation>Beinahe-Zw.</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <source>newest is {probe}</source>
      <translation>die neueste ist {probe}</translation>
    </message>
    <message>
      <source>next five ready</source>
      <translation>die nächsten fünf bereit</translation>
    </message>
    <message>
      <source>next four ready</source>
      <translation>die nächsten vier bereit</translation>
    </message>
    <message>
      <source>next one ready</source>
      <translation>das nächste bereit</translation>
    </message>
    <message>
      <source>next six ready</source>
      <translation>die nächsten sechs bereit</translation>
    </message>
    <message>
      <source>next three ready</source>
      <translation>die nächsten drei bereit</translation>
    </message>
    <message>
      <source>next two ready</source>
      <translation>die nächsten zwei bereit</translation>
    </message>
    <message>
      <source>next {ready} ready</source>
      <translation>die nächsten {ready} bereit</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no annotation</source>
      <translation>keine Annotation</translation>
    </message>
    <message>
      <source>no annotator</source>
      <translation>kein Annotator</translation>
    </message>
    <message>
      <source>no answer in {seconds:g} s</source>
      <translation>keine Antwort in {seconds:g} s</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>keine Antwort binnen {seconds} s</translation>
    </message>
    <message>
      <source>no clear difference</source>
      <comment>a family of features</comment>
      <translation>kein klarer Unterschied</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>keine Verbindung</translation>
    </message>
    <message>
      <source>no document</source>
      <translation>kein Dokument</translation>
    </message>
    <message>
      <source>no document has an interval</source>
      <translation>kein Dokument hat ein Intervall</translation>
    </message>
    <message>
      <source>no document has its address or its text: {text}</source>
      <translation>kein Dokument hat diese Adresse oder diesen Text: {text}</translation>
    </message>
    <message>
      <source>no document of the random evaluation stream is graded yet</source>
      <translation>noch ist kein Dokument der zufälligen Evaluation bewertet</translation>
    </message>
    <message>
      <source>no document reaches the cut</source>
      <translation>kein Dokument erreicht die Schwelle</translation>
    </message>
    <message>
      <source>no document was graded at or above the cut</source>
      <translation>kein Dokument wurde mit der Schwelle oder höher bewertet</translation>
    </message>
    <message>
      <source>no event: {error} {why}</source>
      <translation>kein Ereignis: {error} {why}</translation>
    </message>
    <message>
      <source>no field with a text (html, text, content, body...): name it with --text-field or --html-field</source>
      <translation>kein Feld mit einem Text (html, text, content, body...): mit --text-field oder --html-field nennen</translation>
    </message>
    <message>
      <source>no field {field}</source>
      <translation>kein Feld {field}</translation>
    </message>
    <message>
      <source>no graded document came from the queue</source>
      <translation>kein bewertetes Dokument kam aus der Warteschlange</translation>
    </message>
    <message>
      <source>no graded lesson came from the queue</source>
      <translation>keine bewertete Lektion kam aus der Warteschlange</translation>
    </message>
    <message>
      <source>no graded page came from the queue</source>
      <translation>keine bewertete Seite kam aus der Warteschlange</translation>
    </message>
    <message>
      <source>no interval</source>
      <translation>kein Intervall</translation>
    </message>
    <message>
      <source>no lesson is graded yet</source>
      <translation>noch ist keine Lektion bewertet</translation>
    </message>
    <message>
      <source>no lesson of the random evaluation stream is graded yet</source>
      <translation>noch ist keine Lektion der zufälligen Evaluation bewertet</translation>
    </message>
    <message>
      <source>no main text</source>
      <translation>kein Haupttext</translation>
    </message>
    <message>
      <source>no main text</source>
      <comment>tag</comment>
      <translation>kein Haupttext</translation>
    </message>
    <message>
      <source>no mark: {error}</source>
      <translation>keine Markierung: {error}</translation>
    </message>
    <message>
      <source>no object</source>
      <translation>kein Objekt</translation>
    </message>
    <message>
      <source>no other document stands for it</source>
      <translation>kein anderes Dokument steht dafür</translation>
    </message>
    <message>
      <source>no page is graded yet</source>
      <translation>noch ist keine Seite bewertet</translation>
    </message>
    <message>
      <source>no page of the random evaluation stream is graded yet</source>
      <translation>noch ist keine Seite der zufälligen Evaluation bewertet</translation>
    </message>
    <message>
      <source>no probe yet</source>
      <translation>noch keine Sonde</translation>
    </message>
    <message>
      <source>no readable table: {error}</source>
      <translation>keine lesbare Tabelle: {error}</translation>
    </message>
    <message>
      <source>no scheme</source>
      <translation>kein Schema</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>kein Score</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>gibt es nicht</translation>
    </message>
    <message>
      <source>no task of Label Studio: no data and annotations</source>
      <translation>keine Aufgabe von Label Studio: ohne data und annotations</translation>
    </message>
    <message>
      <source>no time: {value}</source>
      <translation>keine Zeit: {value}</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <source>nobody graded any of the lessons less than {cut}</source>
      <translation>niemand hat eine Lektion mit weniger als {cut} bewertet</translation>
    </message>
    <message>
      <source>nobody graded any of the lessons {cut} or more</source>
      <translation>niemand hat eine Lektion mit {cut} oder mehr bewertet</translation>
    </message>
    <message>
      <source>nobody graded any of the pages less than {cut}</source>
      <translation>niemand hat eine Seite mit weniger als {cut} bewertet</translation>
    </message>
    <message>
      <source>nobody graded any of the pages {cut} or more</source>
      <translation>niemand hat eine Seite mit {cut} oder mehr bewertet</translation>
    </message>
    <message>
      <source>none in its block</source>
      <translation>keine in seinem Block</translation>
    </message>
    <message>
      <source>not CSV: {error}</source>
      <translation>kein CSV: {error}</translation>
    </message>
    <message>
      <source>not JSON: {error}</source>
      <translation>kein JSON: {error}</translation>
    </message>
    <message>
      <source>not JSON: {error} at column {column}</source>
      <translation>kein JSON: {error} in Spalte {column}</translation>
    </message>
    <message>
      <source>not UTF-8 at byte {byte} of the line</source>
      <translation>kein UTF-8 bei Byte {byte} der Zeile</translation>
    </message>
    <message>
      <source>not a JSON object</source>
      <translation>kein JSON-Objekt</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>kein Ordner</translation>
    </message>
    <message>
      <source>not a format that Labeler reads ({formats})</source>
      <translation>kein Format, das Labeler liest ({formats})</translation>
    </message>
    <message>
      <source>not a readable Parquet file: {error}</source>
      <translation>keine lesbare Parquet-Datei: {error}</translation>
    </message>
    <message>
      <source>not a valid address ({error})</source>
      <translation>keine gültige Adresse ({error})</translation>
    </message>
    <message>
      <source>not an ISO 8601 time: {value}</source>
      <translation>keine Zeit nach ISO 8601: {value}</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <source>not blind</source>
      <translation>nicht blind</translation>
    </message>
    <message>
      <source>not calibrated</source>
      <translation>nicht kalibriert</translation>
    </message>
    <message>
      <source>not calibrated and without intervals</source>
      <translation>nicht kalibriert und ohne Intervalle</translation>
    </message>
    <message>
      <source>not complete within {seconds} s</source>
      <translation>nicht vollständig binnen {seconds} s</translation>
    </message>
    <message>
      <source>not defined: {why}</source>
      <translation>nicht definiert: {why}</translation>
    </message>
    <message>
      <source>not embedded</source>
      <translation>nicht eingebettet</translation>
    </message>
    <message>
      <source>not gated: {why}</source>
      <translation>ohne Schwelle: {why}</translation>
    </message>
    <message>
      <source>not graded, skipped and flagged apart from grade 0</source>
      <translation>nicht bewertet, übersprungen und gemeldet getrennt von Bewertung 0</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>not measured in this probe</source>
      <translation>bei dieser Sonde nicht gemessen</translation>
    </message>
    <message>
      <source>not saved: {error}</source>
      <translation>nicht gespeichert: {error}</translation>
    </message>
    <message>
      <source>not saved: {reason}</source>
      <translation>nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <source>not taken back: {error}</source>
      <translation>nicht zurückgenommen: {error}</translation>
    </message>
    <message>
      <source>not {languages}</source>
      <translation>nicht {languages}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing graded since</source>
      <translation>seitdem nichts bewertet</translation>
    </message>
    <message>
      <source>nothing imported yet</source>
      <translation>noch nichts importiert</translation>
    </message>
    <message>
      <source>nothing left</source>
      <comment>reason</comment>
      <translation>nichts übrig</translation>
    </message>
    <message>
      <source>of 5</source>
      <translation>von 5</translation>
    </message>
    <message>
      <source>of the role {role} nobody may do that</source>
      <translation>die Rolle {role} darf das nicht</translation>
    </message>
    <message>
      <source>of the {compared} documents that one more grade tells most about, {graded} have grades already (people scatter by {noise:.2f} grades).</source>
      <translation>von den {compared} Dokumenten, über die eine weitere Bewertung am meisten sagt, haben {graded} schon Bewertungen (Personen streuen um {noise:.2f} Bewertungsstufen).</translation>
    </message>
    <message>
      <source>on documents held out from training</source>
      <translation>an Dokumenten, die nicht trainiert haben</translation>
    </message>
    <message>
      <source>on gold documents</source>
      <translation>bei Golddokumenten</translation>
    </message>
    <message>
      <source>on people's desks now</source>
      <translation>gerade auf Schreibtischen</translation>
    </message>
    <message>
      <source>on {day}</source>
      <comment>when a grade was given</comment>
      <translation>am {day}</translation>
    </message>
    <message>
      <source>one document carries {heaviest:.0%} of all weight</source>
      <translation>ein Dokument trägt {heaviest:.0%} des ganzen Gewichts</translation>
    </message>
    <message>
      <source>one line drops the document</source>
      <translation>eine Zeile verwirft das Dokument</translation>
    </message>
    <message>
      <source>one measurement, without an interval</source>
      <translation>eine Messung, ohne Intervall</translation>
    </message>
    <message>
      <source>one person</source>
      <comment>of</comment>
      <translation>einer Person</translation>
    </message>
    <message>
      <source>only seems to</source>
      <comment>a document reaches its level</comment>
      <translation>nur scheinbar</translation>
    </message>
    <message>
      <source>only {languages}</source>
      <translation>nur {languages}</translation>
    </message>
    <message>
      <source>open</source>
      <comment>documents to grade</comment>
      <translation>offen</translation>
    </message>
    <message>
      <source>open</source>
      <comment>somebody's desk</comment>
      <translation>offen</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>or at most</source>
      <comment>so many tokens</comment>
      <translation>oder höchstens</translation>
    </message>
    <message>
      <source>other</source>
      <comment>dropped text</comment>
      <translation>anderes</translation>
    </message>
    <message>
      <source>other</source>
      <comment>reason</comment>
      <translation>anderes Beiwerk</translation>
    </message>
    <message>
      <source>other</source>
      <comment>something else is wrong with a document</comment>
      <translation>anderes</translation>
    </message>
    <message>
      <source>other boilerplate</source>
      <comment>reason</comment>
      <translation>anderes Beiwerk</translation>
    </message>
    <message>
      <source>other language</source>
      <comment>reason</comment>
      <translation>andere Sprache</translation>
    </message>
    <message>
      <source>out of bag</source>
      <translation>Out-of-Bag</translation>
    </message>
    <message>
      <source>out of bag: {count:,} training document, each judged by trees that never saw it</source>
      <translation>Out-of-Bag, an {count:,} Trainingsdokument gemessen</translation>
    </message>
    <message>
      <source>out of bag: {count:,} training documents, each judged by trees that never saw it</source>
      <translation>Out-of-Bag, an {count:,} Trainingsdokumenten gemessen</translation>
    </message>
    <message>
      <source>over budget</source>
      <translation>über dem Budget</translation>
    </message>
    <message>
      <source>over budget</source>
      <comment>reason</comment>
      <translation>über Budget</translation>
    </message>
    <message>
      <source>overturned</source>
      <comment>reason</comment>
      <translation>aufgehoben</translation>
    </message>
    <message>
      <source>p(keep) {chance:.2f}</source>
      <translation>p(behalten) {chance:.2f}</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>pages have {count} of {fewest} grades of their own</source>
      <translation>Seiten haben {count} von {fewest} eigenen Bewertungen</translation>
    </message>
    <message>
      <source>parts are too large and too different to be compared word by word</source>
      <translation>Teile sind zu groß und zu verschieden für einen Vergleich Wort für Wort</translation>
    </message>
    <message>
      <source>passages</source>
      <comment>what is looked for</comment>
      <translation>wiederholte Passagen</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>paused</source>
      <comment>somebody</comment>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>paywall</source>
      <translation>Bezahlschranke</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>people</source>
      <comment>a stage</comment>
      <translation>Personen</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>kein Zugriff</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>person</source>
      <comment>tag</comment>
      <translation>Person</translation>
    </message>
    <message>
      <source>personal data</source>
      <translation>persönliche Daten</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>reiner Text</translation>
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
      <source>precision {figure}</source>
      <translation>Precision {figure}</translation>
    </message>
    <message>
      <source>predicted probability to reach the cut</source>
      <translation>vorhergesagte Wahrscheinlichkeit, die Schwelle zu erreichen</translation>
    </message>
    <message>
      <source>predicted {predicted:.0%}, graded {graded:.0%} ({low:.0%} to {high:.0%}), {documents}</source>
      <translation>vorhergesagt {predicted:.0%}, bewertet {graded:.0%} ({low:.0%} bis {high:.0%}), {documents}</translation>
    </message>
    <message>
      <source>probe {number} cannot be read: {error}</source>
      <translation>Sonde {number} ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>probe {number} names {grades} grades, but holds {held}</source>
      <translation>Sonde {number} nennt {grades} Bewertungen, enthält aber {held}</translation>
    </message>
    <message>
      <source>probe {number} was trained on a grade that event {event} does not hold</source>
      <translation>Sonde {number} wurde mit einer Bewertung trainiert, die Ereignis {event} nicht enthält</translation>
    </message>
    <message>
      <source>probe {number} was trained on event {event}, which its rubric {label} does not accept</source>
      <translation>Sonde {number} wurde mit Ereignis {event} trainiert, das ihr Bewertungsraster {label} nicht annimmt</translation>
    </message>
    <message>
      <source>probe {number} was trained under the rubric {rubric}, which is not there</source>
      <translation>Sonde {number} wurde unter dem Bewertungsraster {rubric} trainiert, das es nicht gibt</translation>
    </message>
    <message>
      <source>probe {probe}</source>
      <translation>Sonde {probe}</translation>
    </message>
    <message>
      <source>probe {probe} did not read it</source>
      <translation>von Sonde {probe} nicht gelesen</translation>
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
      <source>problematic</source>
      <translation>problematisch</translation>
    </message>
    <message>
      <source>prose before kept blocks</source>
      <translation>Prosa vor behaltenen Blöcken</translation>
    </message>
    <message>
      <source>prose between kept blocks</source>
      <translation>Prosa zwischen behaltenen Blöcken</translation>
    </message>
    <message>
      <source>questions first</source>
      <translation>zuerst Fragen</translation>
    </message>
    <message>
      <source>queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <source>random documents</source>
      <translation>zufällige Dokumente</translation>
    </message>
    <message>
      <source>rank agreement</source>
      <translation>Rangübereinstimmung</translation>
    </message>
    <message>
      <source>rank {rank:,}</source>
      <translation>Rang {rank:,}</translation>
    </message>
    <message>
      <source>reaches it</source>
      <comment>a document its level</comment>
      <translation>erreicht sie</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
      <source>reading the probe</source>
      <translation>die Sonde wird gelesen</translation>
    </message>
    <message>
      <source>reads as before</source>
      <comment>a level</comment>
      <translation>liest sich wie vorher</translation>
    </message>
    <message>
      <source>reads otherwise now</source>
      <comment>a level</comment>
      <translation>liest sich jetzt anders</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>recipe</source>
      <comment>of a queue</comment>
      <translation>Mischung</translation>
    </message>
    <message>
      <source>record {number}</source>
      <translation>Eintrag {number}</translation>
    </message>
    <message>
      <source>records</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>records</source>
      <comment>of a number</comment>
      <translation>Einträgen</translation>
    </message>
    <message>
      <source>related</source>
      <comment>dropped text</comment>
      <translation>Verwandtes</translation>
    </message>
    <message>
      <source>related</source>
      <comment>reason</comment>
      <translation>Verwandtes</translation>
    </message>
    <message>
      <source>related links</source>
      <comment>reason</comment>
      <translation>verwandte Links</translation>
    </message>
    <message>
      <source>repeated</source>
      <comment>tag</comment>
      <translation>wiederholt</translation>
    </message>
    <message>
      <source>repeated passage</source>
      <comment>reason</comment>
      <translation>wiederholte Passage</translation>
    </message>
    <message>
      <source>reset</source>
      <comment>a key</comment>
      <translation>zurücksetzen</translation>
    </message>
    <message>
      <source>rewrite</source>
      <comment>a pass of a lesson</comment>
      <translation>Überarbeitung</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>row {row} of {table} refers to a missing {parent}</source>
      <translation>Zeile {row} von {table} verweist auf ein fehlendes {parent}</translation>
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
      <source>rule</source>
      <comment>tag</comment>
      <translation>Regel</translation>
    </message>
    <message>
      <source>rule {family}</source>
      <comment>tag</comment>
      <translation>Regel {family}</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>rules</source>
      <comment>a stage</comment>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>rules is not a list</source>
      <translation>rules ist keine Liste</translation>
    </message>
    <message>
      <source>rules on lines and repeated passages left nothing of it</source>
      <translation>Zeilenregeln und wiederholte Passagen ließen nichts davon übrig</translation>
    </message>
    <message>
      <source>rules on lines left some of it</source>
      <translation>Zeilenregeln etwas davon übrig ließen</translation>
    </message>
    <message>
      <source>rules {name} {version}</source>
      <translation>Regeln {name} {version}</translation>
    </message>
    <message>
      <source>run {id} did not decide so about {document}</source>
      <translation>Lauf {id} entschied über {document} nicht so</translation>
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
      <source>same main text</source>
      <comment>reason</comment>
      <translation>gleicher Haupttext</translation>
    </message>
    <message>
      <source>same place as kept blocks</source>
      <translation>gleiche Stelle wie behaltene Blöcke</translation>
    </message>
    <message>
      <source>sandbox off</source>
      <translation>ohne Sandbox</translation>
    </message>
    <message>
      <source>save</source>
      <comment>a step of work</comment>
      <translation>speichern</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <source>saved as {path}</source>
      <translation>gespeichert als {path}</translation>
    </message>
    <message>
      <source>saved: document agreed</source>
      <translation>gespeichert: Dokument zugestimmt</translation>
    </message>
    <message>
      <source>saved: document overturned</source>
      <translation>gespeichert: Dokument aufgehoben</translation>
    </message>
    <message>
      <source>saved: span agreed</source>
      <translation>gespeichert: Abschnitt zugestimmt</translation>
    </message>
    <message>
      <source>saved: span overturned</source>
      <translation>gespeichert: Abschnitt aufgehoben</translation>
    </message>
    <message>
      <source>saving…</source>
      <translation>speichert…</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>score</source>
      <comment>a stage</comment>
      <translation>Score</translation>
    </message>
    <message>
      <source>score seen</source>
      <translation>Score gesehen</translation>
    </message>
    <message>
      <source>score {score:.2f}</source>
      <translation>Score {score:.2f}</translation>
    </message>
    <message>
      <source>score {score:.2f}, the other has none</source>
      <translation>Score {score:.2f}, das andere hat keinen</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>Score {score}</translation>
    </message>
    <message>
      <source>score, high first</source>
      <translation>Score, hohe zuerst</translation>
    </message>
    <message>
      <source>score, low first</source>
      <translation>Score, niedrige zuerst</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>Scores vergeben</translation>
    </message>
    <message>
      <source>search for rare high grades</source>
      <translation>seltene hohe Bewertungen</translation>
    </message>
    <message>
      <source>seconds taken</source>
      <translation>benötigte Sekunden</translation>
    </message>
    <message>
      <source>sentences in the lines that are kept</source>
      <translation>Sätze in den behaltenen Zeilen</translation>
    </message>
    <message>
      <source>seo</source>
      <comment>dropped text</comment>
      <translation>SEO</translation>
    </message>
    <message>
      <source>seo</source>
      <comment>reason</comment>
      <translation>SEO</translation>
    </message>
    <message>
      <source>served at random and kept apart; never trained on. These are the figures to publish.</source>
      <translation>zufällig vorgelegt und getrennt gehalten; nie zum Training verwendet. Diese Kennzahlen sind zum Veröffentlichen.</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>settled before, to compare people</source>
      <translation>geklärt, zum Vergleichen</translation>
    </message>
    <message>
      <source>several choices: {value}</source>
      <translation>mehrere Auswahlen: {value}</translation>
    </message>
    <message>
      <source>several labels: {value}</source>
      <translation>mehrere Labels: {value}</translation>
    </message>
    <message>
      <source>severe    mild</source>
      <translation>streng   milde</translation>
    </message>
    <message>
      <source>share</source>
      <comment>dropped text</comment>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>share</source>
      <comment>reason</comment>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>share bar</source>
      <comment>reason</comment>
      <translation>Leiste zum Teilen</translation>
    </message>
    <message>
      <source>share of characters in lines that stood before</source>
      <translation>Anteil der Zeichen in Zeilen, die schon vorkamen</translation>
    </message>
    <message>
      <source>share of characters in paragraphs that stood before</source>
      <translation>Anteil der Zeichen in Absätzen, die schon vorkamen</translation>
    </message>
    <message>
      <source>share of characters in sequences of {size} words that stood before</source>
      <translation>Anteil der Zeichen in Folgen von {size} Wörtern, die schon vorkamen</translation>
    </message>
    <message>
      <source>share of characters in the most frequent sequence of {size} words</source>
      <translation>Anteil der Zeichen in der häufigsten Folge von {size} Wörtern</translation>
    </message>
    <message>
      <source>share of lines that begin with a bullet</source>
      <translation>Anteil der Zeilen, die mit einem Aufzählungszeichen beginnen</translation>
    </message>
    <message>
      <source>share of lines that end with a mark</source>
      <translation>Anteil der Zeilen mit Satzzeichen am Ende</translation>
    </message>
    <message>
      <source>share of lines that end with an ellipsis</source>
      <translation>Anteil der Zeilen, die mit Auslassungspunkten enden</translation>
    </message>
    <message>
      <source>share of lines that stood before</source>
      <translation>Anteil der Zeilen, die schon vorkamen</translation>
    </message>
    <message>
      <source>share of paragraphs that stood before</source>
      <translation>Anteil der Absätze, die schon vorkamen</translation>
    </message>
    <message>
      <source>share of short lines</source>
      <translation>Anteil kurzer Zeilen</translation>
    </message>
    <message>
      <source>share of words with a letter</source>
      <translation>Anteil der Wörter mit einem Buchstaben</translation>
    </message>
    <message>
      <source>share that people graded so</source>
      <translation>Anteil, den Personen so bewerteten</translation>
    </message>
    <message>
      <source>signatures</source>
      <translation>Signaturen</translation>
    </message>
    <message>
      <source>skip</source>
      <comment>an event</comment>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>skipped; they come back last</source>
      <translation>übersprungen; kommen zuletzt wieder</translation>
    </message>
    <message>
      <source>some names speak of lessons: better import them by themselves</source>
      <translation>einige Namen sprechen von Lektionen: die besser für sich importieren</translation>
    </message>
    <message>
      <source>stands for many, before there were scores</source>
      <translation>Vertreter, noch ohne Scores</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <source>states no valid length</source>
      <translation>nennt keine gültige Länge</translation>
    </message>
    <message>
      <source>states {stated} bytes, holds {size}</source>
      <translation>nennt {stated} Bytes, enthält {size}</translation>
    </message>
    <message>
      <source>statistics</source>
      <comment>a family of features, in a sentence</comment>
      <translation>Statistik</translation>
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
      <source>stopped by an error</source>
      <translation>durch einen Fehler angehalten</translation>
    </message>
    <message>
      <source>stopped by an error; what was finished stays</source>
      <translation>durch einen Fehler angehalten; was fertig war, bleibt</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>hält an</translation>
    </message>
    <message>
      <source>stopping after this batch</source>
      <translation>hält nach diesem Stapel an</translation>
    </message>
    <message>
      <source>stopping after this step</source>
      <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
      <source>stretches of grading, by when they began</source>
      <translation>Abschnitte des Bewertens, nach Beginn</translation>
    </message>
    <message>
      <source>string or blob too big</source>
      <translation>ein Wert ist zu groß</translation>
    </message>
    <message>
      <source>such as 500 k</source>
      <translation>etwa 500 k</translation>
    </message>
    <message>
      <source>taken back: your agreement</source>
      <translation>zurückgenommen: die Zustimmung</translation>
    </message>
    <message>
      <source>taken back: your agreement on {document}</source>
      <translation>zurückgenommen: die Zustimmung zu {document}</translation>
    </message>
    <message>
      <source>taken back: your overturn</source>
      <translation>zurückgenommen: die Aufhebung</translation>
    </message>
    <message>
      <source>taken back: your overturn on {document}</source>
      <translation>zurückgenommen: die Aufhebung von {document}</translation>
    </message>
    <message>
      <source>taking back…</source>
      <translation>nimmt zurück…</translation>
    </message>
    <message>
      <source>task {number}</source>
      <translation>Aufgabe {number}</translation>
    </message>
    <message>
      <source>teacher {teacher}</source>
      <translation>Lehrmodell {teacher}</translation>
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
      <source>that is no event which can be read, or it is from the future</source>
      <translation>dieses Ereignis ist nicht lesbar, oder es ist aus der Zukunft</translation>
    </message>
    <message>
      <source>that is no event which continues the chain</source>
      <translation>dieses Ereignis setzt die Kette nicht fort</translation>
    </message>
    <message>
      <source>the annotator is empty</source>
      <translation>der Annotator ist leer</translation>
    </message>
    <message>
      <source>the annotator is no text: {value}</source>
      <translation>der Annotator ist kein Text: {value}</translation>
    </message>
    <message>
      <source>the annotator's name is longer than {count} characters</source>
      <translation>der Name des Annotators ist länger als {count} Zeichen</translation>
    </message>
    <message>
      <source>the beginning</source>
      <comment>since</comment>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>the budget were below {budget} tokens</source>
      <translation>das Budget unter {budget} Tokens läge</translation>
    </message>
    <message>
      <source>the bundle of {annotator}</source>
      <translation>das Paket von {annotator}</translation>
    </message>
    <message>
      <source>the bundle of {annotator} is damaged</source>
      <translation>das Paket von {annotator} ist beschädigt</translation>
    </message>
    <message>
      <source>the bundle of {name}</source>
      <translation>das Paket von {name}</translation>
    </message>
    <message>
      <source>the chain ends at event {last}, but its head says {head}</source>
      <translation>die Kette endet bei Ereignis {last}, aber ihr Kopf sagt {head}</translation>
    </message>
    <message>
      <source>the choice of probe {probe} at {at} was changed after it was made</source>
      <translation>die Wahl der Sonde {probe} um {at} wurde danach geändert</translation>
    </message>
    <message>
      <source>the compressed body ends early</source>
      <translation>der komprimierte Inhalt endet zu früh</translation>
    </message>
    <message>
      <source>the cut has not been applied</source>
      <translation>die Schwelle wurde nicht angewendet</translation>
    </message>
    <message>
      <source>the cut were above {cut:.3f}</source>
      <translation>die Schwelle über {cut:.3f} läge</translation>
    </message>
    <message>
      <source>the cut were {cut:.3f} or lower</source>
      <translation>die Schwelle höchstens {cut:.3f} wäre</translation>
    </message>
    <message>
      <source>the database and the chain of grades</source>
      <comment>what is checked</comment>
      <translation>Datenbank und Bewertungskette</translation>
    </message>
    <message>
      <source>the database gave no reason</source>
      <translation>die Datenbank nannte keinen Grund</translation>
    </message>
    <message>
      <source>the decisions of run {id} cannot be read: {error}</source>
      <translation>die Entscheidungen von Lauf {id} sind nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>the decisions of run {id} do not add up to its totals</source>
      <translation>die Entscheidungen von Lauf {id} ergeben nicht seine Summen</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>die Datei ist nicht lesbar: {reason}</translation>
    </message>
    <message>
      <source>the file has {size} bytes, not {bytes}</source>
      <translation>die Datei hat {size} Bytes, nicht {bytes}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the file is missing</source>
      <translation>die Datei fehlt</translation>
    </message>
    <message>
      <source>the file was changed, its hash does not hold</source>
      <translation>die Datei wurde geändert, ihr Hash stimmt nicht</translation>
    </message>
    <message>
      <source>the folder cannot be read: {error}</source>
      <translation>der Ordner kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>the forest of probe {number} was changed after it was trained</source>
      <translation>der Wald der Sonde {number} wurde nach dem Training geändert</translation>
    </message>
    <message>
      <source>the grades or scores are all equal</source>
      <translation>die Bewertungen oder die Scores sind alle gleich</translation>
    </message>
    <message>
      <source>the gzip checksum is wrong</source>
      <translation>die gzip-Prüfsumme ist falsch</translation>
    </message>
    <message>
      <source>the gzip stream ends early</source>
      <translation>der gzip-Strom endet zu früh</translation>
    </message>
    <message>
      <source>the head of the chain is its last event</source>
      <translation>der Kopf der Kette ist ihr letztes Ereignis</translation>
    </message>
    <message>
      <source>the head of the chain was not moved to its last event</source>
      <translation>der Kopf der Kette wurde nicht auf ihr letztes Ereignis gesetzt</translation>
    </message>
    <message>
      <source>the host {host} has no address</source>
      <translation>der Host {host} hat keine Adresse</translation>
    </message>
    <message>
      <source>the host {host} is not known</source>
      <translation>der Host {host} ist nicht bekannt</translation>
    </message>
    <message>
      <source>the last chunk is missing</source>
      <translation>der letzte Teil fehlt</translation>
    </message>
    <message>
      <source>the ledger of {name} cannot be read: {error}</source>
      <translation>das Register von {name} ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>the ledger of {name} does not partition its text: {error}</source>
      <translation>das Register von {name} teilt seinen Text nicht auf: {error}</translation>
    </message>
    <message>
      <source>the ledger of {name} was changed after it was extracted</source>
      <translation>das Register von {name} wurde nach dem Extrahieren geändert</translation>
    </message>
    <message>
      <source>the line does not end like a sentence</source>
      <translation>die Zeile endet nicht wie ein Satz</translation>
    </message>
    <message>
      <source>the line ends early: {reason}</source>
      <translation>die Zeile endet zu früh: {reason}</translation>
    </message>
    <message>
      <source>the line has an opening curly bracket</source>
      <translation>die Zeile enthält eine öffnende geschweifte Klammer</translation>
    </message>
    <message>
      <source>the line has the filler text “lorem ipsum”</source>
      <translation>die Zeile enthält den Blindtext „lorem ipsum“</translation>
    </message>
    <message>
      <source>the line is about terms, privacy or cookies</source>
      <translation>die Zeile handelt von Nutzungsbedingungen, Datenschutz oder Cookies</translation>
    </message>
    <message>
      <source>the line names JavaScript</source>
      <translation>die Zeile nennt JavaScript</translation>
    </message>
    <message>
      <source>the main text of {name} is not the one that was extracted</source>
      <translation>der Haupttext von {name} ist nicht der extrahierte</translation>
    </message>
    <message>
      <source>the original bytes of {name} are damaged</source>
      <translation>die ursprünglichen Bytes von {name} sind beschädigt</translation>
    </message>
    <message>
      <source>the original bytes of {name} were changed</source>
      <translation>die ursprünglichen Bytes von {name} wurden geändert</translation>
    </message>
    <message>
      <source>the path is not valid</source>
      <translation>der Pfad ist ungültig</translation>
    </message>
    <message>
      <source>the path leads out of the folder; it was not opened</source>
      <translation>der Pfad führt aus dem Ordner hinaus; er wurde nicht geöffnet</translation>
    </message>
    <message>
      <source>the probe was unsure</source>
      <translation>die Sonde war unsicher</translation>
    </message>
    <message>
      <source>the probe's trees disagreed</source>
      <translation>Bäume der Sonde uneins</translation>
    </message>
    <message>
      <source>the probes cannot be read: {error}</source>
      <translation>die Sonden sind nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>the project file is damaged: {line}</source>
      <translation>die Projektdatei ist beschädigt: {line}</translation>
    </message>
    <message>
      <source>the random documents that are lessons; they have figures of their own.</source>
      <translation>die zufälligen Dokumente, die Lektionen sind; sie haben eigene Kennzahlen.</translation>
    </message>
    <message>
      <source>the random documents that are web pages.</source>
      <translation>die zufälligen Dokumente, die Webseiten sind.</translation>
    </message>
    <message>
      <source>the record cannot be read</source>
      <translation>der Eintrag kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>the row ends early: {reason}</source>
      <translation>die Zeile der Tabelle endet zu früh: {reason}</translation>
    </message>
    <message>
      <source>the rubric {label} was changed after probe {number} was trained under it</source>
      <translation>das Bewertungsraster {label} wurde geändert, nachdem Sonde {number} darunter trainiert wurde</translation>
    </message>
    <message>
      <source>the rule {row!r} is no JSON object</source>
      <translation>die Regel {row!r} ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>the rule {rule} allowed {value:g}</source>
      <translation>die Regel {rule} {value:g} zuließe</translation>
    </message>
    <message>
      <source>the rule {rule} asked only {value:g}</source>
      <translation>die Regel {rule} nur {value:g} verlangte</translation>
    </message>
    <message>
      <source>the same bytes came in before</source>
      <translation>dieselben Bytes kamen schon herein</translation>
    </message>
    <message>
      <source>the same grade</source>
      <translation>dieselbe Bewertung</translation>
    </message>
    <message>
      <source>the score of {document}</source>
      <translation>der Score von {document}</translation>
    </message>
    <message>
      <source>the score of {document} is not what probe {number} says</source>
      <translation>der Score von {document} ist nicht, was Sonde {number} sagt</translation>
    </message>
    <message>
      <source>the scores of probe {number} cannot be given again: {message}</source>
      <translation>die Scores von Sonde {number} lassen sich nicht noch einmal berechnen: {message}</translation>
    </message>
    <message>
      <source>the screening of {document} was changed after it was made</source>
      <translation>die Sichtung von {document} wurde danach geändert</translation>
    </message>
    <message>
      <source>the seconds are no duration: {value}</source>
      <translation>die Sekunden sind keine Dauer: {value}</translation>
    </message>
    <message>
      <source>the set</source>
      <translation>der Regelsatz</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>der Text ist leer</translation>
    </message>
    <message>
      <source>the threshold of {rule} is {threshold!r}, not a number or null</source>
      <translation>der Grenzwert von {rule} ist {threshold!r}, keine Zahl und nicht null</translation>
    </message>
    <message>
      <source>the time is no text: {value}</source>
      <translation>die Zeit ist kein Text: {value}</translation>
    </message>
    <message>
      <source>the token budget was used up</source>
      <translation>das Tokenbudget war verbraucht</translation>
    </message>
    <message>
      <source>the tokens of the main text of {name} do not add up</source>
      <translation>die Tokens des Haupttexts von {name} ergeben nicht die Summe</translation>
    </message>
    <message>
      <source>the tokens of {name} do not add up</source>
      <translation>die Tokens von {name} ergeben nicht die Summe</translation>
    </message>
    <message>
      <source>the twin stays: {why}</source>
      <translation>der Zwilling bleibt: {why}</translation>
    </message>
    <message>
      <source>the worker closed its connection</source>
      <translation>der Arbeitsprozess schloss seine Verbindung</translation>
    </message>
    <message>
      <source>the worker exited with code {code}</source>
      <translation>der Arbeitsprozess endete mit Code {code}</translation>
    </message>
    <message>
      <source>the worker ran out of memory</source>
      <translation>dem Arbeitsprozess ging der Speicher aus</translation>
    </message>
    <message>
      <source>the worker was ended by signal {signal}</source>
      <translation>der Arbeitsprozess wurde durch Signal {signal} beendet</translation>
    </message>
    <message>
      <source>the {field} is longer than {count} characters</source>
      <translation>{field} ist länger als {count} Zeichen</translation>
    </message>
    <message>
      <source>the {field} is no text: {value}</source>
      <translation>{field} ist kein Text: {value}</translation>
    </message>
    <message>
      <source>there is no document {document}</source>
      <translation>es gibt kein Dokument {document}</translation>
    </message>
    <message>
      <source>there is no rule {rule!r}</source>
      <translation>es gibt keine Regel {rule!r}</translation>
    </message>
    <message>
      <source>there is no text</source>
      <translation>es gibt keinen Text</translation>
    </message>
    <message>
      <source>there is nothing to tell at {cut:g}</source>
      <translation>bei {cut:g} gibt es nichts zu sagen</translation>
    </message>
    <message>
      <source>these bytes are not a record</source>
      <translation>diese Bytes sind kein Eintrag</translation>
    </message>
    <message>
      <source>these bytes are not a record ({reason})</source>
      <translation>diese Bytes sind kein Eintrag ({reason})</translation>
    </message>
    <message>
      <source>these bytes are not gzip</source>
      <translation>diese Bytes sind kein gzip</translation>
    </message>
    <message>
      <source>this probe has no calibration for lessons</source>
      <translation>diese Sonde hat keine Kalibrierung für Lektionen</translation>
    </message>
    <message>
      <source>timeout</source>
      <comment>reason</comment>
      <translation>Zeitüberschreitung</translation>
    </message>
    <message>
      <source>times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>today</source>
      <comment>when a grade was given</comment>
      <translation>heute</translation>
    </message>
    <message>
      <source>tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>all of them</comment>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>of a number</comment>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>tokens, most first</source>
      <translation>Tokens, meiste zuerst</translation>
    </message>
    <message>
      <source>too large</source>
      <comment>reason</comment>
      <translation>zu groß</translation>
    </message>
    <message>
      <source>too large</source>
      <comment>tag</comment>
      <translation>zu groß</translation>
    </message>
    <message>
      <source>too large for one JSON list: more than {limit} bytes; turn it into JSON Lines</source>
      <translation>zu groß für eine JSON-Liste: mehr als {limit} Bytes; in JSON Lines umwandeln</translation>
    </message>
    <message>
      <source>too large: more than {limit} bytes</source>
      <translation>zu groß: mehr als {limit} Bytes</translation>
    </message>
    <message>
      <source>too large: {size} bytes</source>
      <translation>zu groß: {size} Bytes</translation>
    </message>
    <message>
      <source>too large: {size} bytes, the limit is {limit}</source>
      <translation>zu groß: {size} Bytes, die Grenze ist {limit}</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>zu viele symbolische Verknüpfungen</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>zu viele offene Dateien</translation>
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
      <source>topics</source>
      <comment>what is looked for</comment>
      <translation>Themen</translation>
    </message>
    <message>
      <source>training documents, each judged by trees that never saw it.</source>
      <translation>Trainingsdokumente, jedes von Bäumen beurteilt, die es nie gesehen haben.</translation>
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
      <source>trying the rules</source>
      <translation>Regeln anwenden</translation>
    </message>
    <message>
      <source>twin</source>
      <translation>Zwilling</translation>
    </message>
    <message>
      <source>twin</source>
      <comment>tag</comment>
      <translation>Zwilling</translation>
    </message>
    <message>
      <source>twin {twin}</source>
      <translation>Zwilling {twin}</translation>
    </message>
    <message>
      <source>two columns of an export share a name.</source>
      <translation>zwei Spalten eines Exports haben denselben Namen.</translation>
    </message>
    <message>
      <source>typical of documents without a grade</source>
      <translation>typisch für Unbewertetes</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>under 1 %</source>
      <translation>unter 1 %</translation>
    </message>
    <message>
      <source>undo</source>
      <comment>an event</comment>
      <translation>Zurücknahme</translation>
    </message>
    <message>
      <source>unknown content encoding {name}</source>
      <translation>unbekannte Inhaltskodierung {name}</translation>
    </message>
    <message>
      <source>unsafe</source>
      <translation>bedenklich</translation>
    </message>
    <message>
      <source>upgrading {location} would break {references} references; nothing was changed.</source>
      <translation>das Aktualisieren von {location} würde {references} Verweise zerstören; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>vary</source>
      <comment>a pass of a lesson</comment>
      <translation>Variation</translation>
    </message>
    <message>
      <source>verdict</source>
      <comment>an event</comment>
      <translation>Urteil</translation>
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
      <source>version is {version!r}, not a number from 1</source>
      <translation>version ist {version!r}, keine Zahl ab 1</translation>
    </message>
    <message>
      <source>warned</source>
      <comment>somebody</comment>
      <translation>gewarnt</translation>
    </message>
    <message>
      <source>weight {weight:.2%}, event {event}. Click to open it.</source>
      <translation>Gewicht {weight:.2%}, Ereignis {event}. Ein Klick öffnet es.</translation>
    </message>
    <message>
      <source>what each family of features brings</source>
      <translation>was jede Familie von Merkmalen bringt</translation>
    </message>
    <message>
      <source>what each kind of feature brings</source>
      <translation>was jede Art von Merkmalen bringt</translation>
    </message>
    <message>
      <source>what it takes back did not come in</source>
      <translation>was es zurücknimmt, kam nicht herein</translation>
    </message>
    <message>
      <source>what people said was found in it</source>
      <translation>darin steht, was Personen sagten</translation>
    </message>
    <message>
      <source>what run {id} decided was changed after it was made</source>
      <translation>was Lauf {id} entschied, wurde danach geändert</translation>
    </message>
    <message>
      <source>what run {id} left out inside documents cannot be read: {error}</source>
      <translation>was Lauf {id} innerhalb von Dokumenten ausließ, ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>what run {id} left out inside {document} does not add up</source>
      <translation>was Lauf {id} innerhalb von {document} ausließ, ergibt nicht die Summe</translation>
    </message>
    <message>
      <source>what run {id} left out inside {document} is no part of its text</source>
      <translation>was Lauf {id} innerhalb von {document} ausließ, ist kein Teil seines Texts</translation>
    </message>
    <message>
      <source>what run {run} decided about {document}</source>
      <translation>die Entscheidung von Lauf {run} über {document}</translation>
    </message>
    <message>
      <source>what screening found cannot be read: {error}</source>
      <translation>was die Sichtung fand, ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>which is the grade of {names}? Name it with --field grade=NAME</source>
      <translation>welches davon ist die Bewertung: {names}? Mit --field grade=NAME nennen</translation>
    </message>
    <message>
      <source>who settled a grade and why</source>
      <translation>wer eine Bewertung klärte und warum</translation>
    </message>
    <message>
      <source>with</source>
      <comment>compare one probe with another</comment>
      <translation>mit</translation>
    </message>
    <message>
      <source>without intervals</source>
      <translation>ohne Intervalle</translation>
    </message>
    <message>
      <source>words</source>
      <comment>a family of features, in a sentence</comment>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>words behind a kind of flag</source>
      <translation>Worte hinter der Art einer Meldung</translation>
    </message>
    <message>
      <source>words of the line</source>
      <translation>Wörter der Zeile</translation>
    </message>
    <message>
      <source>words that are more than punctuation</source>
      <translation>Wörter, die mehr als Satzzeichen sind</translation>
    </message>
    <message>
      <source>wrong language</source>
      <translation>falsche Sprache</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yesterday</source>
      <comment>when a grade was given</comment>
      <translation>gestern</translation>
    </message>
    <message>
      <source>you agreed with this document already</source>
      <translation>diesem Dokument wurde schon zugestimmt</translation>
    </message>
    <message>
      <source>you agreed with this span already</source>
      <translation>diesem Abschnitt wurde schon zugestimmt</translation>
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
      <translation>{amount} Token</translation>
    </message>
    <message>
      <source>{amount} tokens</source>
      <translation>{amount} Tokens</translation>
    </message>
    <message>
      <source>{an_hour} an hour, half of them in {median} s or less</source>
      <translation>{an_hour} pro Stunde, die Hälfte davon in höchstens {median} s</translation>
    </message>
    <message>
      <source>{annotators} · {grades} for {documents}</source>
      <translation>{annotators} · {grades} für {documents}</translation>
    </message>
    <message>
      <source>{answers}, safe on this machine.</source>
      <translation>{answers}, sicher auf diesem Rechner.</translation>
    </message>
    <message>
      <source>{apart:.2f} above</source>
      <translation>{apart:.2f} darüber</translation>
    </message>
    <message>
      <source>{apart:.2f} missing</source>
      <translation>{apart:.2f} fehlen</translation>
    </message>
    <message>
      <source>{asked} asked, {rule_set}</source>
      <translation>{asked} angewendet, {rule_set}</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <comment>pages</comment>
      <translation>{at} von {total}</translation>
    </message>
    <message>
      <source>{blind:,} blind, {visible:,} not blind, {unknown:,} not recorded</source>
      <translation>{blind:,} blind, {visible:,} nicht blind, {unknown:,} nicht erfasst</translation>
    </message>
    <message>
      <source>{changed}, from the first to the last of {count:,} shared document.</source>
      <translation>{changed}, vom ersten bis zum letzten von {count:,} gemeinsamen Dokument.</translation>
    </message>
    <message>
      <source>{changed}, from the first to the last of {count:,} shared documents.</source>
      <translation>{changed}, vom ersten bis zum letzten von {count:,} gemeinsamen Dokumenten.</translation>
    </message>
    <message>
      <source>{compared} Please look at the levels again. From {pause_at:g} levels on, the desk pauses.</source>
      <translation>{compared} Bitte die Stufen noch einmal ansehen. Ab {pause_at:g} Stufen wird das Bewerten angehalten.</translation>
    </message>
    <message>
      <source>{compared} So nothing new comes to this desk for now. What you graded is kept. Talk to the lead of the project, who can let you go on.</source>
      <translation>{compared} Darum kommt vorerst nichts Neues zum Bewerten. Was bewertet wurde, bleibt. Die Leitung des Projekts kann es wieder freigeben.</translation>
    </message>
    <message>
      <source>{count:,} annotator</source>
      <translation>{count:,} Annotator</translation>
    </message>
    <message>
      <source>{count:,} annotators</source>
      <translation>{count:,} Annotatoren</translation>
    </message>
    <message>
      <source>{count:,} answer recorded</source>
      <translation>{count:,} Antwort erfasst</translation>
    </message>
    <message>
      <source>{count:,} answers recorded</source>
      <translation>{count:,} Antworten erfasst</translation>
    </message>
    <message>
      <source>{count:,} answers wait for the connection</source>
      <translation>{count:,} Antworten warten auf die Verbindung</translation>
    </message>
    <message>
      <source>{count:,} before</source>
      <translation>{count:,} davor</translation>
    </message>
    <message>
      <source>{count:,} bundle of others</source>
      <translation>{count:,} Paket anderer</translation>
    </message>
    <message>
      <source>{count:,} bundles of others</source>
      <translation>{count:,} Pakete anderer</translation>
    </message>
    <message>
      <source>{count:,} bytes unread</source>
      <translation>{count:,} Bytes ungelesen</translation>
    </message>
    <message>
      <source>{count:,} copied</source>
      <translation>{count:,} kopiert</translation>
    </message>
    <message>
      <source>{count:,} difference</source>
      <translation>{count:,} Unterschied</translation>
    </message>
    <message>
      <source>{count:,} differences</source>
      <translation>{count:,} Unterschiede</translation>
    </message>
    <message>
      <source>{count:,} document</source>
      <translation>{count:,} Dokument</translation>
    </message>
    <message>
      <source>{count:,} document</source>
      <comment>of</comment>
      <translation>{count:,} Dokument</translation>
    </message>
    <message>
      <source>{count:,} document can serve as gold: their grades were settled under Disagreements.</source>
      <translation>{count:,} Dokument kann als Gold dienen: Seine Bewertung wurde unter Uneinigkeit geklärt.</translation>
    </message>
    <message>
      <source>{count:,} document changes sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).</source>
      <translation>{count:,} Dokument wechselt bei Schwelle {cut} die Seite: {gained:,} herein, {lost:,} hinaus ({net} Tokens).</translation>
    </message>
    <message>
      <source>{count:,} document graded by two or more</source>
      <translation>{count:,} Dokument von zwei oder mehr bewertet</translation>
    </message>
    <message>
      <source>{count:,} document more can be prepared.</source>
      <translation>{count:,} weiteres Dokument kann vorbereitet werden.</translation>
    </message>
    <message>
      <source>{count:,} document more say the same as some that you answered.</source>
      <translation>{count:,} weiteres Dokument sagt dasselbe wie schon beantwortete.</translation>
    </message>
    <message>
      <source>{count:,} document must be prepared first: their text is extracted, screened and embedded.</source>
      <translation>{count:,} Dokument muss zuerst vorbereitet werden: Sein Text wird extrahiert, gesichtet und eingebettet.</translation>
    </message>
    <message>
      <source>{count:,} document not measured for the rules in force is not counted here.</source>
      <translation>{count:,} Dokument, das nicht für die geltenden Regeln gemessen ist, zählt hier nicht.</translation>
    </message>
    <message>
      <source>{count:,} document that you skipped can be looked at again.</source>
      <translation>{count:,} übersprungenes Dokument kann wieder angesehen werden.</translation>
    </message>
    <message>
      <source>{count:,} documents</source>
      <translation>{count:,} Dokumente</translation>
    </message>
    <message>
      <source>{count:,} documents</source>
      <comment>of</comment>
      <translation>{count:,} Dokumenten</translation>
    </message>
    <message>
      <source>{count:,} documents can serve as gold: their grades were settled under Disagreements.</source>
      <translation>{count:,} Dokumente können als Gold dienen: Ihre Bewertungen wurden unter Uneinigkeit geklärt.</translation>
    </message>
    <message>
      <source>{count:,} documents change sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).</source>
      <translation>{count:,} Dokumente wechseln bei Schwelle {cut} die Seite: {gained:,} herein, {lost:,} hinaus ({net} Tokens).</translation>
    </message>
    <message>
      <source>{count:,} documents graded by two or more</source>
      <translation>{count:,} Dokumente von zwei oder mehr bewertet</translation>
    </message>
    <message>
      <source>{count:,} documents more can be prepared.</source>
      <translation>{count:,} weitere Dokumente können vorbereitet werden.</translation>
    </message>
    <message>
      <source>{count:,} documents more say the same as some that you answered.</source>
      <translation>{count:,} weitere Dokumente sagen dasselbe wie schon beantwortete.</translation>
    </message>
    <message>
      <source>{count:,} documents must be prepared first: their text is extracted, screened and embedded.</source>
      <translation>{count:,} Dokumente müssen zuerst vorbereitet werden: Ihr Text wird extrahiert, gesichtet und eingebettet.</translation>
    </message>
    <message>
      <source>{count:,} documents not measured for the rules in force are not counted here.</source>
      <translation>{count:,} Dokumente, die nicht für die geltenden Regeln gemessen sind, zählen hier nicht.</translation>
    </message>
    <message>
      <source>{count:,} documents that you skipped can be looked at again.</source>
      <translation>{count:,} übersprungene Dokumente können wieder angesehen werden.</translation>
    </message>
    <message>
      <source>{count:,} event</source>
      <translation>{count:,} Ereignis</translation>
    </message>
    <message>
      <source>{count:,} event of merged bundles wait, most often for documents that are not here yet.</source>
      <translation>{count:,} Ereignis aus Paketen wartet, meist auf ein Dokument, das noch nicht hier ist.</translation>
    </message>
    <message>
      <source>{count:,} event of others stay here: they are not signed.</source>
      <translation>{count:,} Ereignis anderer bleibt hier: Es ist nicht signiert.</translation>
    </message>
    <message>
      <source>{count:,} event.</source>
      <translation>{count:,} Ereignis.</translation>
    </message>
    <message>
      <source>{count:,} events</source>
      <translation>{count:,} Ereignisse</translation>
    </message>
    <message>
      <source>{count:,} events of merged bundles wait, most often for documents that are not here yet.</source>
      <translation>{count:,} Ereignisse aus Paketen warten, meist auf Dokumente, die noch nicht hier sind.</translation>
    </message>
    <message>
      <source>{count:,} events of others stay here: they are not signed.</source>
      <translation>{count:,} Ereignisse anderer bleiben hier: Sie sind nicht signiert.</translation>
    </message>
    <message>
      <source>{count:,} events.</source>
      <translation>{count:,} Ereignisse.</translation>
    </message>
    <message>
      <source>{count:,} file</source>
      <comment>in</comment>
      <translation>{count:,} Datei</translation>
    </message>
    <message>
      <source>{count:,} files</source>
      <comment>in</comment>
      <translation>{count:,} Dateien</translation>
    </message>
    <message>
      <source>{count:,} grade</source>
      <translation>{count:,} Bewertung</translation>
    </message>
    <message>
      <source>{count:,} grade could not be judged.</source>
      <translation>{count:,} Bewertung konnte nicht beurteilt werden.</translation>
    </message>
    <message>
      <source>{count:,} grade event since</source>
      <translation>{count:,} Bewertungsereignis seitdem</translation>
    </message>
    <message>
      <source>{count:,} grade event since probe {probe}. A new probe takes them in; the old one stays.</source>
      <translation>{count:,} Bewertungsereignis seit Sonde {probe}. Eine neue Sonde nimmt es auf; die alte bleibt.</translation>
    </message>
    <message>
      <source>{count:,} grade events since</source>
      <translation>{count:,} Bewertungsereignisse seitdem</translation>
    </message>
    <message>
      <source>{count:,} grade events since probe {probe}. A new probe takes them in; the old one stays.</source>
      <translation>{count:,} Bewertungsereignisse seit Sonde {probe}. Eine neue Sonde nimmt sie auf; die alte bleibt.</translation>
    </message>
    <message>
      <source>{count:,} grade of earlier versions counts no more.</source>
      <translation>{count:,} Bewertung früherer Versionen zählt nicht mehr.</translation>
    </message>
    <message>
      <source>{count:,} grade of earlier versions will be given again: their documents come back first.</source>
      <translation>{count:,} Bewertung früherer Versionen wird neu gegeben: Ihr Dokument kommt zuerst zurück.</translation>
    </message>
    <message>
      <source>{count:,} grade of {people}</source>
      <translation>{count:,} Bewertung von {people}</translation>
    </message>
    <message>
      <source>{count:,} grade so far</source>
      <translation>bisher {count:,} Bewertung</translation>
    </message>
    <message>
      <source>{count:,} grades</source>
      <translation>{count:,} Bewertungen</translation>
    </message>
    <message>
      <source>{count:,} grades are enough for a first probe. It scores every document.</source>
      <translation>{count:,} Bewertungen reichen für eine erste Sonde. Sie gibt jedem Dokument einen Score.</translation>
    </message>
    <message>
      <source>{count:,} grades could not be judged.</source>
      <translation>{count:,} Bewertungen konnten nicht beurteilt werden.</translation>
    </message>
    <message>
      <source>{count:,} grades of earlier versions count no more.</source>
      <translation>{count:,} Bewertungen früherer Versionen zählen nicht mehr.</translation>
    </message>
    <message>
      <source>{count:,} grades of earlier versions will be given again: their documents come back first.</source>
      <translation>{count:,} Bewertungen früherer Versionen werden neu gegeben: Ihre Dokumente kommen zuerst zurück.</translation>
    </message>
    <message>
      <source>{count:,} grades of {people}</source>
      <translation>{count:,} Bewertungen von {people}</translation>
    </message>
    <message>
      <source>{count:,} grades so far</source>
      <translation>bisher {count:,} Bewertungen</translation>
    </message>
    <message>
      <source>{count:,} grades stand that were given under {label}, and nobody said which of them stay valid.</source>
      <translation>Es stehen {count:,} Bewertungen, die unter {label} gegeben wurden, und niemand hat gesagt, welche gültig bleiben.</translation>
    </message>
    <message>
      <source>{count:,} known already</source>
      <translation>{count:,} schon bekannt</translation>
    </message>
    <message>
      <source>{count:,} lesson</source>
      <translation>{count:,} Lektion</translation>
    </message>
    <message>
      <source>{count:,} lessons</source>
      <translation>{count:,} Lektionen</translation>
    </message>
    <message>
      <source>{count:,} level apart</source>
      <translation>{count:,} Stufe auseinander</translation>
    </message>
    <message>
      <source>{count:,} level apart, across the cut</source>
      <translation>{count:,} Stufe auseinander, über die Schwelle hinweg</translation>
    </message>
    <message>
      <source>{count:,} level apart, and flagged</source>
      <translation>{count:,} Stufe auseinander, und gemeldet</translation>
    </message>
    <message>
      <source>{count:,} level apart, and flagged, across the cut</source>
      <translation>{count:,} Stufe auseinander, und gemeldet, über die Schwelle hinweg</translation>
    </message>
    <message>
      <source>{count:,} levels apart</source>
      <translation>{count:,} Stufen auseinander</translation>
    </message>
    <message>
      <source>{count:,} levels apart, across the cut</source>
      <translation>{count:,} Stufen auseinander, über die Schwelle hinweg</translation>
    </message>
    <message>
      <source>{count:,} levels apart, and flagged</source>
      <translation>{count:,} Stufen auseinander, und gemeldet</translation>
    </message>
    <message>
      <source>{count:,} levels apart, and flagged, across the cut</source>
      <translation>{count:,} Stufen auseinander, und gemeldet, über die Schwelle hinweg</translation>
    </message>
    <message>
      <source>{count:,} more carries {share}</source>
      <translation>{count:,} weitere trägt {share}</translation>
    </message>
    <message>
      <source>{count:,} more carry {share}</source>
      <translation>{count:,} weitere tragen {share}</translation>
    </message>
    <message>
      <source>{count:,} more were kept aside.</source>
      <translation>{count:,} weitere wurden beiseite gelegt.</translation>
    </message>
    <message>
      <source>{count:,} new document</source>
      <translation>{count:,} neues Dokument</translation>
    </message>
    <message>
      <source>{count:,} new documents</source>
      <translation>{count:,} neue Dokumente</translation>
    </message>
    <message>
      <source>{count:,} page</source>
      <translation>{count:,} Seite</translation>
    </message>
    <message>
      <source>{count:,} pages</source>
      <translation>{count:,} Seiten</translation>
    </message>
    <message>
      <source>{count:,} pair</source>
      <comment>of</comment>
      <translation>{count:,} Paar</translation>
    </message>
    <message>
      <source>{count:,} pairs</source>
      <comment>of</comment>
      <translation>{count:,} Paaren</translation>
    </message>
    <message>
      <source>{count:,} people</source>
      <comment>of</comment>
      <translation>{count:,} Personen</translation>
    </message>
    <message>
      <source>{count:,} people in the team.</source>
      <translation>{count:,} Personen im Team.</translation>
    </message>
    <message>
      <source>{count:,} person in the team.</source>
      <translation>{count:,} Person im Team.</translation>
    </message>
    <message>
      <source>{count:,} problem: {problem}.</source>
      <translation>{count:,} Problem: {problem}.</translation>
    </message>
    <message>
      <source>{count:,} problems: {problem}.</source>
      <translation>{count:,} Probleme: {problem}.</translation>
    </message>
    <message>
      <source>{count:,} record rejected</source>
      <translation>{count:,} Eintrag abgelehnt</translation>
    </message>
    <message>
      <source>{count:,} record rejected, show</source>
      <translation>{count:,} Eintrag abgelehnt, zeigen</translation>
    </message>
    <message>
      <source>{count:,} records rejected</source>
      <translation>{count:,} Einträge abgelehnt</translation>
    </message>
    <message>
      <source>{count:,} records rejected, show</source>
      <translation>{count:,} Einträge abgelehnt, zeigen</translation>
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
      <source>{count:,} rejected, show why</source>
      <translation>{count:,} abgelehnt, Gründe zeigen</translation>
    </message>
    <message>
      <source>{count:,} row</source>
      <translation>{count:,} Zeile</translation>
    </message>
    <message>
      <source>{count:,} rows</source>
      <translation>{count:,} Zeilen</translation>
    </message>
    <message>
      <source>{count:,} rule changed from {set}. Applied, it is a new version.</source>
      <translation>{count:,} Regel gegenüber {set} geändert. Angewendet ist es eine neue Version.</translation>
    </message>
    <message>
      <source>{count:,} rules changed from {set}. Applied, it is a new version.</source>
      <translation>{count:,} Regeln gegenüber {set} geändert. Angewendet ist es eine neue Version.</translation>
    </message>
    <message>
      <source>{count:,} shared document</source>
      <comment>on</comment>
      <translation>{count:,} gemeinsamen Dokument</translation>
    </message>
    <message>
      <source>{count:,} shared documents</source>
      <comment>on</comment>
      <translation>{count:,} gemeinsamen Dokumenten</translation>
    </message>
    <message>
      <source>{count:,} since</source>
      <comment>events since the probe</comment>
      <translation>seither {count:,}</translation>
    </message>
    <message>
      <source>{count:,} token</source>
      <translation>{count:,} Token</translation>
    </message>
    <message>
      <source>{count:,} token in {documents:,}</source>
      <translation>{count:,} Token in {documents:,}</translation>
    </message>
    <message>
      <source>{count:,} tokens</source>
      <translation>{count:,} Tokens</translation>
    </message>
    <message>
      <source>{count:,} tokens in {documents:,}</source>
      <translation>{count:,} Tokens in {documents:,}</translation>
    </message>
    <message>
      <source>{count:,} under earlier rubrics left out</source>
      <translation>{count:,} nach früheren Rastern ausgelassen</translation>
    </message>
    <message>
      <source>{count:,} with bytes that were there before</source>
      <translation>{count:,} mit schon vorhandenen Bytes</translation>
    </message>
    <message>
      <source>{count:,} with others</source>
      <translation>{count:,} bei anderen</translation>
    </message>
    <message>
      <source>{count} day ago</source>
      <translation>vor {count} Tag</translation>
    </message>
    <message>
      <source>{count} days ago</source>
      <translation>vor {count} Tagen</translation>
    </message>
    <message>
      <source>{count} documents, drawn so unevenly that they are worth {worth:.0f}, and {fewest:.0f} are needed</source>
      <translation>{count} Dokumente, so ungleich gezogen, dass sie nur {worth:.0f} wert sind; {fewest:.0f} werden gebraucht</translation>
    </message>
    <message>
      <source>{count} embeddings, {statistics} statistics, word counts {shape}</source>
      <translation>{count} Einbettungen, {statistics} Statistiken, Wortzahlen {shape}</translation>
    </message>
    <message>
      <source>{count} fields, the header names {named}</source>
      <translation>{count} Felder, die Kopfzeile nennt {named}</translation>
    </message>
    <message>
      <source>{count} more grade for a first probe</source>
      <translation>Noch {count} Bewertung bis zur ersten Sonde</translation>
    </message>
    <message>
      <source>{count} more grades for a first probe</source>
      <translation>Noch {count} Bewertungen bis zur ersten Sonde</translation>
    </message>
    <message>
      <source>{count} more reasons</source>
      <translation>{count} weitere Gründe</translation>
    </message>
    <message>
      <source>{count} of its {words} words are “{word}”</source>
      <translation>{count} seiner {words} Wörter sind „{word}“</translation>
    </message>
    <message>
      <source>{count} of {fewest} lessons that the random evaluation stream needs are graded</source>
      <translation>{count} von {fewest} Lektionen, die die zufällige Evaluation braucht, sind bewertet</translation>
    </message>
    <message>
      <source>{count} of {fewest} pages that the random evaluation stream needs are graded</source>
      <translation>{count} von {fewest} Seiten, die die zufällige Evaluation braucht, sind bewertet</translation>
    </message>
    <message>
      <source>{count} people grade each document, {most} where they disagree.</source>
      <translation>{count} Personen bewerten jedes Dokument, bei Uneinigkeit {most}.</translation>
    </message>
    <message>
      <source>{count} people grade each document.</source>
      <translation>{count} Personen bewerten jedes Dokument.</translation>
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
      <source>{did}; added: {why}</source>
      <translation>{did}; hinzugefügt: {why}</translation>
    </message>
    <message>
      <source>{did}; taken out</source>
      <translation>{did}; herausgenommen</translation>
    </message>
    <message>
      <source>{documents:,} alike</source>
      <translation>{documents:,} ähnliche</translation>
    </message>
    <message>
      <source>{documents} documents are not measured for the rules yet.</source>
      <translation>{documents} Dokumente sind noch nicht für die Regeln vermessen.</translation>
    </message>
    <message>
      <source>{documents} of {of} documents of {site}</source>
      <translation>{documents} von {of} Dokumenten von {site}</translation>
    </message>
    <message>
      <source>{documents}, {on}. In {right} of {count:,} group the 95 % interval reaches the diagonal, where what was predicted is what people graded.</source>
      <translation>{documents}, {on}. In {right} von {count:,} Gruppe erreicht das 95-%-Intervall die Diagonale, auf der das Vorhergesagte dem Bewerteten gleicht.</translation>
    </message>
    <message>
      <source>{documents}, {on}. In {right} of {count:,} groups the 95 % interval reaches the diagonal, where what was predicted is what people graded.</source>
      <translation>{documents}, {on}. In {right} von {count:,} Gruppen erreicht das 95-%-Intervall die Diagonale, auf der das Vorhergesagte dem Bewerteten gleicht.</translation>
    </message>
    <message>
      <source>{document} is not embedded yet.</source>
      <translation>{document} ist noch nicht eingebettet.</translation>
    </message>
    <message>
      <source>{document} is not prepared yet.</source>
      <translation>{document} ist noch nicht vorbereitet.</translation>
    </message>
    <message>
      <source>{document} is not screened yet.</source>
      <translation>{document} ist noch nicht gesichtet.</translation>
    </message>
    <message>
      <source>{document}: you gave {value}, the probe thought {score}</source>
      <translation>{document}: {value} gegeben, die Sonde dachte {score}</translation>
    </message>
    <message>
      <source>{document}: you gave {value}, the probe thought {score} ({low} to {high})</source>
      <translation>{document}: {value} gegeben, die Sonde dachte {score} ({low} bis {high})</translation>
    </message>
    <message>
      <source>{document}: you gave {value}; no probe has read it</source>
      <translation>{document}: {value} gegeben; keine Sonde hat es gelesen</translation>
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
      <source>{doubted:,} of {count:,} grade lie far from what probe {probe}, which never saw their documents, and other people let one expect. The most surprising comes first.</source>
      <translation>{doubted:,} von {count:,} Bewertung liegen weit von dem, was Sonde {probe}, die ihre Dokumente nie gesehen hat, und andere Personen erwarten lassen. Die überraschendste steht zuerst.</translation>
    </message>
    <message>
      <source>{doubted:,} of {count:,} grades lie far from what probe {probe}, which never saw their documents, and other people let one expect. The most surprising comes first.</source>
      <translation>{doubted:,} von {count:,} Bewertungen liegen weit von dem, was Sonde {probe}, die ihre Dokumente nie gesehen hat, und andere Personen erwarten lassen. Die überraschendste steht zuerst.</translation>
    </message>
    <message>
      <source>{ends} at 95 % · {documents}</source>
      <translation>{ends} (95 %) · {documents}</translation>
    </message>
    <message>
      <source>{events} in {file}.</source>
      <translation>{events} in {file}.</translation>
    </message>
    <message>
      <source>{events}, and {bundles} in {file}.</source>
      <translation>{events} und {bundles} in {file}.</translation>
    </message>
    <message>
      <source>{exact:,} of {count:,} document score exactly their grade, {near:,} at most one off, {on}. Colour is the share of a row.</source>
      <translation>{exact:,} von {count:,} Dokument trifft seine Bewertung genau, {near:,} höchstens eine Stufe daneben, {on}. Farbe ist der Anteil an der Zeile.</translation>
    </message>
    <message>
      <source>{exact:,} of {count:,} documents score exactly their grade, {near:,} at most one off, {on}. Colour is the share of a row.</source>
      <translation>{exact:,} von {count:,} Dokumenten treffen ihre Bewertung genau, {near:,} höchstens eine Stufe daneben, {on}. Farbe ist der Anteil an der Zeile.</translation>
    </message>
    <message>
      <source>{exact}, {near} of {golds}</source>
      <comment>documents</comment>
      <translation>{exact}, {near} von {golds}</translation>
    </message>
    <message>
      <source>{family}. Unchecked, the next training leaves it out</source>
      <translation>{family}. Ohne Häkchen lässt das nächste Training es weg</translation>
    </message>
    <message>
      <source>{field} is longer than {most} characters</source>
      <translation>{field} ist länger als {most} Zeichen</translation>
    </message>
    <message>
      <source>{field} is neither true nor false</source>
      <translation>{field} ist weder wahr noch falsch</translation>
    </message>
    <message>
      <source>{field} is no number</source>
      <translation>{field} ist keine Zahl</translation>
    </message>
    <message>
      <source>{field} is no text</source>
      <translation>{field} ist kein Text</translation>
    </message>
    <message>
      <source>{field} is no whole number</source>
      <translation>{field} ist keine ganze Zahl</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <source>{file} holds no key.</source>
      <translation>{file} enthält keinen Schlüssel.</translation>
    </message>
    <message>
      <source>{file} is larger than {most} MiB.</source>
      <translation>{file} ist größer als {most} MiB.</translation>
    </message>
    <message>
      <source>{file} is not a bundle: {why}.</source>
      <translation>{file} ist kein Paket: {why}.</translation>
    </message>
    <message>
      <source>{file} is signed with a key that is not trusted here. {ask}</source>
      <translation>{file} ist mit einem Schlüssel signiert, dem hier nicht vertraut wird. {ask}</translation>
    </message>
    <message>
      <source>{file} says it is of {name}, but is signed with the key of {owner}.</source>
      <translation>{file} nennt {name}, ist aber mit dem Schlüssel von {owner} signiert.</translation>
    </message>
    <message>
      <source>{file} was changed or cut: its hash does not hold.</source>
      <translation>{file} wurde geändert oder gekürzt: Der Hash stimmt nicht.</translation>
    </message>
    <message>
      <source>{file} was changed or forged: its signature does not hold.</source>
      <translation>{file} wurde geändert oder gefälscht: Die Signatur stimmt nicht.</translation>
    </message>
    <message>
      <source>{file} was made in another project.</source>
      <translation>{file} wurde in einem anderen Projekt erstellt.</translation>
    </message>
    <message>
      <source>{file} was taken away while it was made.</source>
      <translation>{file} wurde während des Erstellens entfernt.</translation>
    </message>
    <message>
      <source>{file} was written by a newer Labeler.</source>
      <translation>{file} wurde von einem neueren Labeler geschrieben.</translation>
    </message>
    <message>
      <source>{file}: something stands behind the signature.</source>
      <translation>{file}: Hinter der Signatur steht noch etwas.</translation>
    </message>
    <message>
      <source>{first} and {count} more</source>
      <translation>{first} und {count} weitere</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <source>{first} to {last}: {figure}</source>
      <translation>{first} bis {last}: {figure}</translation>
    </message>
    <message>
      <source>{first}, and {then}</source>
      <translation>{first} und {then}</translation>
    </message>
    <message>
      <source>{found:,} of {all:,}</source>
      <translation>{found:,} von {all:,}</translation>
    </message>
    <message>
      <source>{found:,} of {all:,} documents</source>
      <translation>{found:,} von {all:,} Dokumenten</translation>
    </message>
    <message>
      <source>{grades:,} more grades would narrow precision at the cut from ±{now:.0f} to ±{then:.0f} points.</source>
      <translation>{grades:,} weitere Bewertungen würden die Precision an der Schwelle von ±{now:.0f} auf ±{then:.0f} Punkte eingrenzen.</translation>
    </message>
    <message>
      <source>{grades:,} more grades would narrow recall at the cut from ±{now:.0f} to ±{then:.0f} points.</source>
      <translation>{grades:,} weitere Bewertungen würden den Recall an der Schwelle von ±{now:.0f} auf ±{then:.0f} Punkte eingrenzen.</translation>
    </message>
    <message>
      <source>{grades} grade and go on
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} bewerten und weiter
{skip} überspringen · {undo} zurück · {help} Tasten</translation>
    </message>
    <message>
      <source>{grades} grade and go on at once
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} bewerten und sofort weiter
{skip} überspringen · {undo} zurück · {help} Tasten</translation>
    </message>
    <message>
      <source>{grades} grade, {next} next
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} bewerten, {next} weiter
{skip} überspringen · {undo} zurück · {help} Tasten</translation>
    </message>
    <message>
      <source>{grades} · a newer grade came</source>
      <translation>{grades} · neuere Bewertung da</translation>
    </message>
    <message>
      <source>{grades}: {value} ({low} to {high})</source>
      <translation>{grades}: {value} ({low} bis {high})</translation>
    </message>
    <message>
      <source>{host} is {address}, which is not on the public network.</source>
      <translation>{host} ist {address}; das liegt nicht im öffentlichen Netz.</translation>
    </message>
    <message>
      <source>{hours:.0f} h ago</source>
      <translation>vor {hours:.0f} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{interval} at 95 %</source>
      <translation>{interval} (95 %)</translation>
    </message>
    <message>
      <source>{keeps}, by the scores of probe {probe}.</source>
      <translation>{keeps}, nach den Scores der Sonde {probe}.</translation>
    </message>
    <message>
      <source>{kept:,} of {all:,} documents kept · {tokens} tokens</source>
      <translation>{kept:,} von {all:,} Dokumenten behalten · {tokens} Tokens</translation>
    </message>
    <message>
      <source>{kept:,} of {all:,} documents passed so far · {tokens} tokens</source>
      <translation>{kept:,} von {all:,} Dokumenten bisher durchgekommen · {tokens} Tokens</translation>
    </message>
    <message>
      <source>{kept:,} of {count:,} grade stay valid; {again:,} will be given again.</source>
      <translation>{kept:,} von {count:,} Bewertung bleiben gültig; {again:,} werden neu gegeben.</translation>
    </message>
    <message>
      <source>{kept:,} of {count:,} grades stay valid; {again:,} will be given again.</source>
      <translation>{kept:,} von {count:,} Bewertungen bleiben gültig; {again:,} werden neu gegeben.</translation>
    </message>
    <message>
      <source>{kept:,} of {total:,} tokens</source>
      <translation>{kept:,} von {total:,} Tokens</translation>
    </message>
    <message>
      <source>{kept} of {tokens} tokens kept · {share}</source>
      <translation>{kept} von {tokens} Tokens behalten · {share}</translation>
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
      <source>{kind} of {name} at {time}</source>
      <translation>{kind} von {name}, {time}</translation>
    </message>
    <message>
      <source>{kind}: probabilities are calibrated, and each score has an interval that holds 90 % of grades.</source>
      <translation>{kind}: Wahrscheinlichkeiten sind kalibriert, und jeder Score hat ein Intervall, das 90 % der Bewertungen enthält.</translation>
    </message>
    <message>
      <source>{languages} and {count} more language</source>
      <translation>{languages} und {count} weitere Sprache</translation>
    </message>
    <message>
      <source>{languages} and {count} more languages</source>
      <translation>{languages} und {count} weitere Sprachen</translation>
    </message>
    <message>
      <source>{language} from the next start on.</source>
      <translation>Ab dem nächsten Start: {language}.</translation>
    </message>
    <message>
      <source>{language} were among the project's languages</source>
      <translation>{language} zu den Sprachen des Projekts gehörte</translation>
    </message>
    <message>
      <source>{left:,} left</source>
      <translation>noch {left:,}</translation>
    </message>
    <message>
      <source>{left:,} left, {again:,} to be graded again</source>
      <translation>noch {left:,}, {again:,} neu zu bewerten</translation>
    </message>
    <message>
      <source>{location!r} is not a database URL.</source>
      <translation>{location!r} ist keine Datenbank-URL.</translation>
    </message>
    <message>
      <source>{location} holds something else already (table {table!r}).</source>
      <translation>{location} enthält schon etwas anderes (Tabelle {table!r}).</translation>
    </message>
    <message>
      <source>{location} is encoded as {encoding}, which cannot hold every page.</source>
      <translation>{location} ist als {encoding} kodiert und kann nicht jede Seite aufnehmen.</translation>
    </message>
    <message>
      <source>{location}: nothing can be saved, as the file, its folder or its disk is read-only.</source>
      <translation>{location}: Nichts lässt sich speichern, denn die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>{login} cannot be the name of a database user.</source>
      <translation>{login} kann kein Datenbankbenutzer heißen.</translation>
    </message>
    <message>
      <source>{lowest} to {highest}</source>
      <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
      <source>{lowest} to {highest}</source>
      <comment>keys</comment>
      <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
      <source>{made_by} of {parent}</source>
      <comment>a pass of a lesson</comment>
      <translation>{made_by} von {parent}</translation>
    </message>
    <message>
      <source>{main:,} of {tokens:,} tokens are main text</source>
      <translation>{main:,} von {tokens:,} Tokens sind Haupttext</translation>
    </message>
    <message>
      <source>{many} a second</source>
      <translation>{many} pro Sekunde</translation>
    </message>
    <message>
      <source>{mark_next} {mark_previous} block · {evidence} done
{mark_good} good · {mark_bad} bad · {mark_none} none</source>
      <translation>{mark_next} {mark_previous} Block · {evidence} fertig
{mark_good} gut · {mark_bad} schlecht · {mark_none} nichts</translation>
    </message>
    <message>
      <source>{minutes:.0f} min ago</source>
      <translation>vor {minutes:.0f} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds:02} s</source>
      <translation>{minutes} min {seconds:02} s</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} minutes without a pause</source>
      <translation>{minutes} Minuten ohne Pause</translation>
    </message>
    <message>
      <source>{missing} events of {name} are not in the chain, only {waiting} should be missing</source>
      <translation>{missing} Ereignisse fehlen in der Kette ({name}), nur {waiting} dürften fehlen</translation>
    </message>
    <message>
      <source>{model} settles {count:,} document, {sure:,} of them with a probability of {least} or more.</source>
      <translation>{model} klärt {count:,} Dokument, davon {sure:,} mit einer Wahrscheinlichkeit von mindestens {least}.</translation>
    </message>
    <message>
      <source>{model} settles {count:,} documents, {sure:,} of them with a probability of {least} or more.</source>
      <translation>{model} klärt {count:,} Dokumente, davon {sure:,} mit einer Wahrscheinlichkeit von mindestens {least}.</translation>
    </message>
    <message>
      <source>{more} more tokens were left when its turn came</source>
      <translation>{more} Tokens mehr übrig gewesen wären, als es an der Reihe war</translation>
    </message>
    <message>
      <source>{name} became milder by {grades:.2f} grades ({ends})</source>
      <translation>{name} wurde um {grades:.2f} Stufen milder ({ends})</translation>
    </message>
    <message>
      <source>{name} became more severe by {grades:.2f} grades ({ends})</source>
      <translation>{name} wurde um {grades:.2f} Stufen strenger ({ends})</translation>
    </message>
    <message>
      <source>{name} cannot be {value!r}.</source>
      <translation>{name} kann nicht {value!r} sein.</translation>
    </message>
    <message>
      <source>{name} does not belong to the team, and may give no {kind}.</source>
      <translation>{name} gehört nicht zum Team und darf das nicht erfassen: {kind}.</translation>
    </message>
    <message>
      <source>{name} does not belong to the team.</source>
      <translation>{name} gehört nicht zum Team.</translation>
    </message>
    <message>
      <source>{name} has done nothing in this project since then.</source>
      <translation>{name} hat seitdem in diesem Projekt nichts getan.</translation>
    </message>
    <message>
      <source>{name} has done nothing in this project.</source>
      <translation>{name} hat in diesem Projekt nichts getan.</translation>
    </message>
    <message>
      <source>{name} has left the team.</source>
      <translation>{name} hat das Team verlassen.</translation>
    </message>
    <message>
      <source>{name} has not changed as far as these documents can tell ({ends})</source>
      <translation>{name} hat sich nicht verändert, soweit diese Dokumente es zeigen ({ends})</translation>
    </message>
    <message>
      <source>{name} has the older schema {found}.</source>
      <translation>{name} hat das ältere Schema {found}.</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may change own rows of {table} only</source>
      <translation>{name} hat in diesem Projekt die Rolle {role} und darf in {table} nur Eigenes ändern</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may give no {kind}</source>
      <translation>{name} hat in diesem Projekt die Rolle {role} und darf kein {kind} abgeben</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not change its settings</source>
      <translation>{name} hat in diesem Projekt die Rolle {role} und darf dessen Einstellungen nicht ändern</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not record that of the course</source>
      <translation>{name} hat in diesem Projekt die Rolle {role} und darf das zum Kurs nicht aufzeichnen</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not speak for {other}</source>
      <translation>{name} hat in diesem Projekt die Rolle {role} und darf nicht für {other} sprechen</translation>
    </message>
    <message>
      <source>{name} holds no Labeler project.</source>
      <translation>{name} enthält kein Labeler-Projekt.</translation>
    </message>
    <message>
      <source>{name} is a share from 0 to 1, not {value}.</source>
      <translation>{name} ist ein Anteil von 0 bis 1, nicht {value}.</translation>
    </message>
    <message>
      <source>{name} is known here by another key: a second computer, or somebody who only says so?</source>
      <translation>{name} ist hier mit einem anderen Schlüssel bekannt: ein zweiter Rechner, oder jemand, der sich nur so nennt?</translation>
    </message>
    <message>
      <source>{name} is no JSON object</source>
      <translation>{name} ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>{name} is no lead of this project.</source>
      <translation>{name} gehört nicht zur Leitung dieses Projekts.</translation>
    </message>
    <message>
      <source>{name} is not a list of texts</source>
      <translation>{name} ist keine Liste von Texten</translation>
    </message>
    <message>
      <source>{name} is not the one that was merged</source>
      <translation>{name} ist nicht das zusammengeführte</translation>
    </message>
    <message>
      <source>{name} is signed with a key that is not trusted</source>
      <translation>{name} ist mit einem Schlüssel signiert, dem nicht vertraut wird</translation>
    </message>
    <message>
      <source>{name} is {role}, and may give no {kind}.</source>
      <translation>{name} hat die Rolle {role} und darf das nicht erfassen: {kind}.</translation>
    </message>
    <message>
      <source>{name} is {value!r}</source>
      <translation>{name} ist {value!r}</translation>
    </message>
    <message>
      <source>{name} is {value!r}, not a number from 0</source>
      <translation>{name} ist {value!r}, keine Zahl ab 0</translation>
    </message>
    <message>
      <source>{name} looks like {format}, but the format is {wanted}.</source>
      <translation>{name} sieht nach {format} aus, aber das Format ist {wanted}.</translation>
    </message>
    <message>
      <source>{name} may keep a document for {seconds} seconds at most</source>
      <translation>{name} darf ein Dokument höchstens {seconds} Sekunden behalten</translation>
    </message>
    <message>
      <source>{name} was written by a newer Labeler (schema {found}, this one knows up to {newest}).</source>
      <translation>{name} wurde von einem neueren Labeler geschrieben (Schema {found}, dieser kennt bis {newest}).</translation>
    </message>
    <message>
      <source>{name} {tokens:,} tokens · {share}</source>
      <translation>{name}: {tokens:,} Tokens · {share}</translation>
    </message>
    <message>
      <source>{name} · rubric v{version}</source>
      <translation>{name} · Bewertungsraster v{version}</translation>
    </message>
    <message>
      <source>{name}, 0 to {highest}: {question}</source>
      <translation>{name}, 0 bis {highest}: {question}</translation>
    </message>
    <message>
      <source>{name}, chosen</source>
      <translation>{name}, gewählt</translation>
    </message>
    <message>
      <source>{name}, {share} tokens</source>
      <translation>{name}, {share} Tokens</translation>
    </message>
    <message>
      <source>{name}: listed twice</source>
      <translation>{name}: zweimal aufgeführt</translation>
    </message>
    <message>
      <source>{name}: your key is made with your first bundle.</source>
      <translation>{name}: Der eigene Schlüssel entsteht mit dem ersten Paket.</translation>
    </message>
    <message>
      <source>{name}: your key is {fingerprint}</source>
      <translation>{name}: Der eigene Schlüssel ist {fingerprint}</translation>
    </message>
    <message>
      <source>{name}: {keys}. Change the key</source>
      <translation>{name}: {keys}. Taste ändern</translation>
    </message>
    <message>
      <source>{name}: {tokens:,} tokens, {share}</source>
      <translation>{name}: {tokens:,} Tokens, {share}</translation>
    </message>
    <message>
      <source>{needed:.0%} are needed. Go through the pages again, and answer once more.</source>
      <translation>{needed:.0%} sind nötig. Die Seiten noch einmal durchgehen und noch einmal antworten.</translation>
    </message>
    <message>
      <source>{new:,} new, {known:,} known already, {rejected:,} rejected.</source>
      <translation>{new:,} neu, {known:,} schon bekannt, {rejected:,} abgelehnt.</translation>
    </message>
    <message>
      <source>{now:.0f} documents of the random evaluation stream are graded, and {then:.0f} are needed: about {grades:,} more grades.</source>
      <translation>{now:.0f} Dokumente der zufälligen Evaluation sind bewertet, {then:.0f} werden gebraucht: etwa {grades:,} weitere Bewertungen.</translation>
    </message>
    <message>
      <source>{number:,.0f} bytes</source>
      <translation>{number:,.0f} Bytes</translation>
    </message>
    <message>
      <source>{number:,.1f} G</source>
      <translation>{number:,.1f} Mrd.</translation>
    </message>
    <message>
      <source>{number:,.1f} M</source>
      <translation>{number:,.1f} Mio.</translation>
    </message>
    <message>
      <source>{out} is a file, and a data set is a folder.</source>
      <translation>{out} ist eine Datei, und ein Datensatz ist ein Ordner.</translation>
    </message>
    <message>
      <source>{out} is a file.</source>
      <translation>{out} ist eine Datei.</translation>
    </message>
    <message>
      <source>{out} is a folder, and {wanted} is one file.</source>
      <translation>{out} ist ein Ordner, und {wanted} ist eine Datei.</translation>
    </message>
    <message>
      <source>{pages} and {lessons}</source>
      <translation>{pages} und {lessons}</translation>
    </message>
    <message>
      <source>{parts} of {tokens:,} tokens</source>
      <translation>{parts} von {tokens:,} Tokens</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}</source>
      <translation>{path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}.</source>
      <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <source>{path} cannot be unpacked: {reason}.</source>
      <translation>{path} lässt sich nicht entpacken: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <source>{path} holds more than {most} files.</source>
      <translation>{path} enthält mehr als {most} Dateien.</translation>
    </message>
    <message>
      <source>{path} holds no grades that Labeler reads.</source>
      <translation>{path} enthält keine Bewertungen, die Labeler liest.</translation>
    </message>
    <message>
      <source>{path} holds no questions.</source>
      <translation>{path} enthält keine Fragen.</translation>
    </message>
    <message>
      <source>{path} holds no rubric that can be used. {why}</source>
      <translation>{path} enthält kein verwendbares Bewertungsraster. {why}</translation>
    </message>
    <message>
      <source>{path} holds no rubric: {why}.</source>
      <translation>{path} enthält kein Bewertungsraster: {why}.</translation>
    </message>
    <message>
      <source>{path} holds {name} twice.</source>
      <translation>{path} enthält {name} zweimal.</translation>
    </message>
    <message>
      <source>{path} is a folder.</source>
      <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
      <source>{path} is a project or another database, and is not written over.</source>
      <translation>{path} ist ein Projekt oder eine andere Datenbank und wird nicht überschrieben.</translation>
    </message>
    <message>
      <source>{path} is neither a file nor a folder.</source>
      <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
      <source>{path} is not a format that Labeler reads.</source>
      <translation>{path} hat kein Format, das Labeler liest.</translation>
    </message>
    <message>
      <source>{path} is not a manifest: {reason}</source>
      <translation>{path} ist kein Manifest: {reason}</translation>
    </message>
    <message>
      <source>{path} is not a tokenizer: {error}</source>
      <translation>{path} ist kein Tokenizer: {error}</translation>
    </message>
    <message>
      <source>{path} is on a network share ({kind}), where a SQLite project would be damaged.</source>
      <translation>{path} liegt auf einer Netzwerkfreigabe ({kind}), auf der ein SQLite-Projekt Schaden nähme.</translation>
    </message>
    <message>
      <source>{path} is too large for a rubric.</source>
      <translation>{path} ist zu groß für ein Bewertungsraster.</translation>
    </message>
    <message>
      <source>{path} is too large for questions.</source>
      <translation>{path} ist zu groß für Fragen.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {most:,} bytes.</source>
      <translation>{path} ergibt entpackt mehr als {most:,} Bytes.</translation>
    </message>
    <message>
      <source>{path}: the manifest was changed, its own hash does not hold</source>
      <translation>{path}: Das Manifest wurde geändert, sein eigener Hash stimmt nicht</translation>
    </message>
    <message>
      <source>{path}: the newest changes lie in {name}, and its folder is read-only.</source>
      <translation>{path}: Die neuesten Änderungen liegen in {name}, und der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>{path}: this file system has no write-ahead log.</source>
      <translation>{path}: Dieses Dateisystem bietet kein Write-Ahead-Log.</translation>
    </message>
    <message>
      <source>{people} people gave {count:,} grade; {shared:,} of them on documents that others graded too.</source>
      <translation>{people} Personen gaben {count:,} Bewertung, davon {shared:,} zu Dokumenten, die auch andere bewertet haben.</translation>
    </message>
    <message>
      <source>{people} people gave {count:,} grades; {shared:,} of them on documents that others graded too.</source>
      <translation>{people} Personen gaben {count:,} Bewertungen, davon {shared:,} zu Dokumenten, die auch andere bewertet haben.</translation>
    </message>
    <message>
      <source>{piece}: say which {key}.</source>
      <translation>{piece}: Es fehlt der Wert für {key}.</translation>
    </message>
    <message>
      <source>{piece}: the closing quotation mark is missing.</source>
      <translation>{piece}: Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
      <source>{piece}: write a number, such as {example}.</source>
      <translation>{piece}: Hier gehört eine Zahl hin, etwa {example}.</translation>
    </message>
    <message>
      <source>{piece}: {key} is no number, write {key}:value.</source>
      <translation>{piece}: {key} ist keine Zahl, zu schreiben ist {key}:Wert.</translation>
    </message>
    <message>
      <source>{problem}. And {count:,} more.</source>
      <translation>{problem}. Und {count:,} weitere.</translation>
    </message>
    <message>
      <source>{project} can be read, but nothing can be saved.</source>
      <translation>{project} kann gelesen, aber nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>{reason} · {at:,} of {of:,}</source>
      <translation>{reason} · {at:,} von {of:,}</translation>
    </message>
    <message>
      <source>{reason} · {count:,} span</source>
      <translation>{reason} · {count:,} Abschnitt</translation>
    </message>
    <message>
      <source>{reason} · {count:,} spans</source>
      <translation>{reason} · {count:,} Abschnitte</translation>
    </message>
    <message>
      <source>{reason}, {count:,} token</source>
      <translation>{reason}, {count:,} Token</translation>
    </message>
    <message>
      <source>{reason}, {count:,} tokens</source>
      <translation>{reason}, {count:,} Tokens</translation>
    </message>
    <message>
      <source>{reason}: {count:,} token. Click to dim everything else.</source>
      <translation>{reason}: {count:,} Token. Ein Klick blendet alles andere ab.</translation>
    </message>
    <message>
      <source>{reason}: {count:,} tokens. Click to dim everything else.</source>
      <translation>{reason}: {count:,} Tokens. Ein Klick blendet alles andere ab.</translation>
    </message>
    <message>
      <source>{rest} and {last}</source>
      <translation>{rest} und {last}</translation>
    </message>
    <message>
      <source>{right} of {of}</source>
      <comment>answers</comment>
      <translation>{right} von {of}</translation>
    </message>
    <message>
      <source>{right} of {of} answers were right.</source>
      <translation>{right} von {of} Antworten waren richtig.</translation>
    </message>
    <message>
      <source>{rubric} has the grades {grades}, not {grade}</source>
      <translation>{rubric} hat die Bewertungen {grades}, nicht {grade}</translation>
    </message>
    <message>
      <source>{rubric} is in force.</source>
      <translation>{rubric} gilt.</translation>
    </message>
    <message>
      <source>{rubric} is in force. Documents are kept from grade {keep_at} on.</source>
      <translation>{rubric} gilt. Dokumente werden ab Bewertung {keep_at} behalten.</translation>
    </message>
    <message>
      <source>{run} · {kept:,} kept · {day}</source>
      <translation>{run} · {kept:,} behalten · {day}</translation>
    </message>
    <message>
      <source>{said}, the first {most:,} below</source>
      <translation>{said}, die ersten {most:,} darunter</translation>
    </message>
    <message>
      <source>{scheme}: only http and https are fetched.</source>
      <translation>{scheme}: nur http und https werden abgerufen.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{set} in the place of {before}: {count:,} rule asked otherwise.</source>
      <translation>{set} statt {before}: {count:,} Regel anders eingestellt.</translation>
    </message>
    <message>
      <source>{set} in the place of {before}: {count:,} rules asked otherwise.</source>
      <translation>{set} statt {before}: {count:,} Regeln anders eingestellt.</translation>
    </message>
    <message>
      <source>{set} is in force.</source>
      <translation>{set} ist in Kraft.</translation>
    </message>
    <message>
      <source>{set} is in force; {count:,} document screened by it. The next decision run follows.</source>
      <translation>{set} ist in Kraft; {count:,} Dokument danach gesichtet. Der nächste Entscheidungslauf folgt ihm.</translation>
    </message>
    <message>
      <source>{set} is in force; {count:,} documents screened by it. The next decision run follows.</source>
      <translation>{set} ist in Kraft; {count:,} Dokumente danach gesichtet. Der nächste Entscheidungslauf folgt ihm.</translation>
    </message>
    <message>
      <source>{set}, as it ships</source>
      <translation>{set}, mitgeliefert</translation>
    </message>
    <message>
      <source>{set}, from a file</source>
      <translation>{set}, aus einer Datei</translation>
    </message>
    <message>
      <source>{set}, in force</source>
      <translation>{set}, in Kraft</translation>
    </message>
    <message>
      <source>{share:.0%} of its characters are links</source>
      <translation>{share:.0%} seiner Zeichen sind Links</translation>
    </message>
    <message>
      <source>{share:.0%} of its characters are links, before the main text</source>
      <translation>{share:.0%} seiner Zeichen sind Links, vor dem Haupttext</translation>
    </message>
    <message>
      <source>{share:.0f} % down the text</source>
      <translation>bei {share:.0f} % des Textes</translation>
    </message>
    <message>
      <source>{share:.0f} % of its block</source>
      <translation>{share:.0f} % seines Blocks</translation>
    </message>
    <message>
      <source>{share:.0f} % of its words</source>
      <translation>{share:.0f} % seiner Wörter</translation>
    </message>
    <message>
      <source>{share:.0f} % of their sequences of five words are the same</source>
      <translation>{share:.0f} % ihrer Folgen von fünf Wörtern sind gleich</translation>
    </message>
    <message>
      <source>{share:.0f} % sure</source>
      <translation>zu {share:.0f} % sicher</translation>
    </message>
    <message>
      <source>{share:.1f} % of its words found on the page</source>
      <translation>{share:.1f} % seiner Wörter auf der Seite gefunden</translation>
    </message>
    <message>
      <source>{share:.1f} % of their sequences of five words are the same</source>
      <translation>{share:.1f} % ihrer Folgen von fünf Wörtern sind gleich</translation>
    </message>
    <message>
      <source>{start:,} to {end:,}</source>
      <translation>{start:,} bis {end:,}</translation>
    </message>
    <message>
      <source>{text}, key {key}</source>
      <translation>{text}, Taste {key}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <source>{title}: {count:,} grade, {state}</source>
      <translation>{title}: {count:,} Bewertung, {state}</translation>
    </message>
    <message>
      <source>{title}: {count:,} grades, {state}</source>
      <translation>{title}: {count:,} Bewertungen, {state}</translation>
    </message>
    <message>
      <source>{tokens:,} kept</source>
      <translation>{tokens:,} behalten</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, as run {run} decided. Every part opens the documents behind it.</source>
      <translation>{tokens} Tokens im sichtbaren Text von {documents}, wie Lauf {run} entschied. Jeder Teil öffnet die Dokumente dahinter.</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, before any decision. Every part opens the documents behind it.</source>
      <translation>{tokens} Tokens im sichtbaren Text von {documents}, vor jeder Entscheidung. Jeder Teil öffnet die Dokumente dahinter.</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, other texts than run {run} knows. Every part opens the documents behind it.</source>
      <translation>{tokens} Tokens im sichtbaren Text von {documents}, andere Texte, als Lauf {run} kennt. Jeder Teil öffnet die Dokumente dahinter.</translation>
    </message>
    <message>
      <source>{tool} has no fields for {things}: this goes along under the key labeler.</source>
      <translation>{tool} hat keine Felder für {things}: Das geht unter dem Schlüssel labeler mit.</translation>
    </message>
    <message>
      <source>{type} is no page</source>
      <translation>{type} ist keine Seite</translation>
    </message>
    <message>
      <source>{user} does not belong to the team of this project</source>
      <translation>{user} gehört nicht zum Team dieses Projekts</translation>
    </message>
    <message>
      <source>{value:.4g}, allowed up to {limit:g}</source>
      <translation>{value:.4g}, erlaubt bis {limit:g}</translation>
    </message>
    <message>
      <source>{value:.4g}, needs at least {limit:g}</source>
      <translation>{value:.4g}, verlangt mindestens {limit:g}</translation>
    </message>
    <message>
      <source>{values} · {criterion_open} leaves it open
{next} next · {undo} undo</source>
      <translation>{values} · {criterion_open} offen
{next} weiter · {undo} zurück</translation>
    </message>
    <message>
      <source>{value} at {count:,} grade; more grades make a curve.</source>
      <translation>{value} bei {count:,} Bewertung; mehr Bewertungen ergeben eine Kurve.</translation>
    </message>
    <message>
      <source>{value} at {count:,} grades; more grades make a curve.</source>
      <translation>{value} bei {count:,} Bewertungen; mehr Bewertungen ergeben eine Kurve.</translation>
    </message>
    <message>
      <source>{value} is no grade of {rubric}; it has {grades}.</source>
      <translation>{value} ist keine Bewertung von {rubric}; möglich sind {grades}.</translation>
    </message>
    <message>
      <source>{value} is set</source>
      <comment>a criterion</comment>
      <translation>{value} ist gesetzt</translation>
    </message>
    <message>
      <source>{value} is set. {next} next · {undo} undo · {help} keys</source>
      <translation>{value} ist gesetzt. {next} weiter · {undo} zurück · {help} Tasten</translation>
    </message>
    <message>
      <source>{value} was taken back. {redo} sets it again</source>
      <translation>{value} wurde zurückgenommen. {redo} setzt sie wieder</translation>
    </message>
    <message>
      <source>{wanted!r} is not a format that Labeler writes.</source>
      <translation>{wanted!r} ist kein Format, das Labeler schreibt.</translation>
    </message>
    <message>
      <source>{what} are not of a probe.</source>
      <translation>{what} gehören zu keiner Sonde.</translation>
    </message>
    <message>
      <source>{what} has no {name!r}</source>
      <translation>{what} hat kein {name!r}</translation>
    </message>
    <message>
      <source>{what} holds half of a surrogate pair at character {at}</source>
      <translation>{what} enthält ein halbes Surrogatpaar bei Zeichen {at}</translation>
    </message>
    <message>
      <source>{who} agreed: {fate}</source>
      <translation>{who} stimmte zu: {fate}</translation>
    </message>
    <message>
      <source>{who} overturned it: should be {fate}</source>
      <translation>{who} hat es aufgehoben, richtig wäre: {fate}</translation>
    </message>
    <message>
      <source>{who} overturned it: {fate}</source>
      <translation>{who} hat es aufgehoben: {fate}</translation>
    </message>
    <message>
      <source>{who} took the verdict back</source>
      <translation>{who} das Urteil zurücknähme</translation>
    </message>
    <message>
      <source>“{text}” · {count:,} token</source>
      <translation>„{text}“ · {count:,} Token</translation>
    </message>
    <message>
      <source>“{text}” · {count:,} tokens</source>
      <translation>„{text}“ · {count:,} Tokens</translation>
    </message>
    <message>
      <source>← Documents</source>
      <translation>← Dokumente</translation>
    </message>
    <message>
      <source>↑ in</source>
      <translation>↑ herein</translation>
    </message>
    <message>
      <source>↓ out</source>
      <translation>↓ hinaus</translation>
    </message>
    <message>
      <source>▲ The probe has to read something: one of them stays on.</source>
      <translation>▲ Etwas muss die Sonde lesen: Eines davon bleibt an.</translation>
    </message>
    <message>
      <source>▲ Write a number of tokens, such as 250,000 or 6.1 M.</source>
      <translation>▲ Eine Anzahl von Tokens schreiben, etwa 250.000 oder 6,1 M.</translation>
    </message>
    <message>
      <source>▲ {files}: these addresses are fetched from the network.</source>
      <translation>▲ {files}: diese Adressen werden aus dem Netz abgerufen.</translation>
    </message>
    <message>
      <source>● Written to {path}.</source>
      <translation>● Geschrieben nach {path}.</translation>
    </message>
  </context>
</TS>
