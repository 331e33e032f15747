<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CameraWords</name>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from files</source>
        <translation>aus Dateien</translation>
    </message>
</context>
<context>
    <name>DeviceNote</name>
    <message>
        <source>No CUDA: %1</source>
        <translation>Kein CUDA: %1</translation>
    </message>
    <message>
        <source>CUDA: %1, %2 GiB</source>
        <translation>CUDA: %1, %2 GiB</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Kommagetrennte Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>no pose</source>
        <translation>keine Pose</translation>
    </message>
    <message>
        <source>measured as %1–%2</source>
        <translation>gemessen als %1–%2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>Kleinster Fehler (der größere von ROE und RTE)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>Überlappung der Sichtpyramiden, % der kleineren</translation>
    </message>
    <message>
        <source>in the data set&apos;s list</source>
        <translation>in der Liste des Datensatzes</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>Angle between the orientations, degrees</source>
        <translation>Winkel zwischen den Orientierungen, Grad</translation>
    </message>
    <message>
        <source>Distance of the cameras, units of the data set</source>
        <translation>Abstand der Kameras, Einheiten des Datensatzes</translation>
    </message>
    <message>
        <source>ROE, degrees</source>
        <translation>ROE, Grad</translation>
    </message>
    <message>
        <source>RTE, degrees</source>
        <translation>RTE, Grad</translation>
    </message>
</context>
<context>
    <name>PoseScene</name>
    <message>
        <source>Camera 1</source>
        <translation>Kamera 1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
</context>
<context>
    <name>ProbeScene</name>
    <message>
        <source>Camera 1</source>
        <translation>Kamera 1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source> on %1</source>
        <translation> auf %1</translation>
    </message>
    <message>
        <source> on %1 x %2, %3</source>
        <translation> auf %1 × %2, %3</translation>
    </message>
    <message>
        <source> on %1, %2</source>
        <translation> auf %1, %2</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>; %1 left</source>
        <translation>; noch %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days %2 h</source>
        <translation>%1 Tage %2 h</translation>
    </message>
    <message>
        <source>%1 pairs/s</source>
        <translation>%1 Paare/s</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>Nothing was trained yet; press Start.</source>
        <translation>Noch nichts trainiert; „Starten“ drücken.</translation>
    </message>
    <message>
        <source>The trainer starts.</source>
        <translation>Das Trainingsprogramm startet.</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>Waits for a word to go on. </source>
        <translation>Wartet auf die Anweisung fortzufahren. </translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs are done.</source>
        <translation>
            <numerusform>%n Epoche abgeschlossen.</numerusform>
            <numerusform>Alle %n Epochen abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at epoch %1.</source>
        <translation>Gestoppt bei Epoche %1.</translation>
    </message>
    <message>
        <source> Continue goes on from its last checkpoint.</source>
        <translation> „Fortsetzen“ macht beim letzten Prüfpunkt weiter.</translation>
    </message>
    <message>
        <source>The trainer gave up without a word.</source>
        <translation>Das Trainingsprogramm brach ohne Meldung ab.</translation>
    </message>
    <message>
        <source>No sign of life from its trainer since epoch %1 (%2). Continue goes on from its last checkpoint.</source>
        <translation>Seit Epoche %1 kein Lebenszeichen vom Trainingsprogramm (%2). „Fortsetzen“ macht beim letzten Prüfpunkt weiter.</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>Rechner unbekannt</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausieren</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>stop after this step</source>
        <translation>nach diesem Schritt stoppen</translation>
    </message>
    <message>
        <source>stop after this epoch</source>
        <translation>nach dieser Epoche stoppen</translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation>sofort stoppen</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validieren</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs more</source>
        <translation>
            <numerusform>%n weitere Epoche</numerusform>
            <numerusform>%n weitere Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>Probepaar %1</translation>
    </message>
    <message>
        <source>forget a probe</source>
        <translation>ein Probepaar vergessen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SaliencyLegend</name>
    <message>
        <source>Hiding this place turns the pose by</source>
        <extracomment>Before a scale of colours from 0 degrees to some more</extracomment>
        <translation>Wird die Stelle verdeckt, dreht sich die Pose um</translation>
    </message>
    <message>
        <source>0°</source>
        <translation>0°</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>The photograph is missing.</source>
        <translation>Das Foto fehlt.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>1 view</source>
        <translation>1 Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln Ansicht</numerusform>
            <numerusform>%Ln Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Kommagetrennte Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>translation part</source>
        <translation>Translationsanteil</translation>
    </message>
    <message>
        <source>orientation part</source>
        <translation>Orientierungsanteil</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Median errors (degrees)</source>
        <translation>Medianfehler (Grad)</translation>
    </message>
    <message>
        <source>ROE, training</source>
        <translation>ROE, Training</translation>
    </message>
    <message>
        <source>RTE, training</source>
        <translation>RTE, Training</translation>
    </message>
    <message>
        <source>ROE, validation</source>
        <translation>ROE, Validierung</translation>
    </message>
    <message>
        <source>RTE, validation</source>
        <translation>RTE, Validierung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Pairs a second</source>
        <translation>Paare pro Sekunde</translation>
    </message>
    <message>
        <source>pairs/s</source>
        <translation>Paare/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Speicher (MiB)</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data wait (%)</source>
        <translation>Warten auf Daten (%)</translation>
    </message>
    <message>
        <source>Data wait (% of the step)</source>
        <translation>Warten auf Daten (% des Schritts)</translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Data and network</source>
        <translation>Daten und Netz</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ValidationFailures</name>
    <message>
        <source>The training set cannot be reached from here: %1</source>
        <translation>Die Trainingsmenge ist von hier aus nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The training set in %1 is not the one this validation was made with.</source>
        <translation>Die Trainingsmenge in %1 ist nicht die, mit der diese Validierung gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>WatchedProbes</name>
    <message>
        <source>Pending: the trainer has not answered yet</source>
        <translation>Ausstehend: Das Trainingsprogramm hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Waiting for the first estimate</source>
        <translation>Wartet auf die erste Schätzung</translation>
    </message>
    <message>
        <source>Estimated when the run is started</source>
        <translation>Wird geschätzt, sobald der Lauf gestartet wird</translation>
    </message>
    <message>
        <source>Estimated when the run goes on</source>
        <translation>Wird geschätzt, sobald der Lauf fortgesetzt wird</translation>
    </message>
    <message>
        <source>Step %1, no truth to compare with</source>
        <translation>Schritt %1, keine wahre Pose zum Vergleich</translation>
    </message>
    <message>
        <source>Step %1: ROE %2, RTE %3</source>
        <translation>Schritt %1: ROE %2, RTE %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Feature methods</source>
        <translation>Merkmalsmethoden</translation>
    </message>
    <message>
        <source>SURF</source>
        <translation>SURF</translation>
    </message>
    <message>
        <source>ORB</source>
        <translation>ORB</translation>
    </message>
    <message>
        <source>Standard, 500</source>
        <oldsource>Standard (500 features)</oldsource>
        <translation>Standard, 500</translation>
    </message>
    <message>
        <source>Mutual check</source>
        <translation>Kreuzprüfung</translation>
    </message>
    <message>
        <source>Keep a match only if it is the nearest both ways; automatic does so for every method.</source>
        <translation>Eine Zuordnung nur behalten, wenn sie in beiden Richtungen die nächste ist; automatisch gilt das für jedes Verfahren.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ratio test</source>
        <translation>Verhältnistest</translation>
    </message>
    <message>
        <source>Keep a match only if it is nearer than this share of the second nearest, 0.5 to 1; 1 keeps all; 0 is automatic: 0.75, 0.85, 0.95 and 1 in turn, until 200 inliers are half of the matches; else that whose pose most of all matches agree with.</source>
        <translation>Eine Zuordnung nur behalten, wenn ihr Abstand unter diesem Anteil des zweitkleinsten Abstands liegt, 0,5 bis 1; 1 behält alle; 0 ist automatisch: 0,75, 0,85, 0,95 und 1 der Reihe nach, bis 200 Inlier die Hälfte der Zuordnungen sind; sonst der Anteil, mit dessen Pose die meisten aller Zuordnungen übereinstimmen.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Robust estimation</source>
        <translation>Robuste Schätzung</translation>
    </message>
    <message>
        <source>Inlier threshold</source>
        <translation>Inlier-Schwelle</translation>
    </message>
    <message>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>Wie weit eine Zuordnung von ihrer Epipolarlinie abweichen darf, in Pixeln der skalierten Bilder; 0 ist automatisch: 0,5 bei „Präzise“, 1 wie im Artikel.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>Max. Stichproben</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>Threads auf dem Prozessor; 0 nutzt alle Kerne bis auf einen, damit das Fenster bedienbar bleibt.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>Beide verdoppeln das Bild: die stärkste Variante mit gespiegeltem Rand und Schwelle 10, die des Artikels ohne Rand und mit Schwelle 15.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>Wie viele Merkmale höchstens: 500 wie in OpenCV oder 2000, auch näher am Rand gefunden.</translation>
    </message>
    <message>
        <source>Dense, 2000</source>
        <translation>Dicht, 2000</translation>
    </message>
    <message>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>Bilder werden zuerst auf diese Größe gebracht: eine längste Seite wie 1600, auf die kleinere nie vergrößert werden, eine genaue Größe wie 227x227 oder original, wobei Fotos ab 10 Megapixeln Minuten dauern können.</translation>
    </message>
    <message>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>Wie die Pose aus richtigen und falschen Zuordnungen gefunden wird: innerhalb der Suche verfeinert oder mit dem Fünf-Punkt-RANSAC von OpenCV wie im Artikel.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Präzise</translation>
    </message>
    <message>
        <source>Paper&apos;s RANSAC</source>
        <translation>RANSAC des Artikels</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>Die Wahrscheinlichkeit, 0,5 bis 0,999999, dass die Suche bei vorzeitigem Ende auf eine Stichprobe ohne falsche Zuordnung gestoßen ist.</translation>
    </message>
    <message>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 1000 as the paper; when precise as many as the confidence asks for, up to 50000, but fewer where the best pose by then is no better than chance.</source>
        <translation>Wie viele Stichproben aus fünf Zuordnungen die Suche höchstens probiert; 0 ist automatisch: 1000 wie im Artikel; bei „Präzise“ so viele, wie die Konfidenz verlangt, bis 50000, aber weniger, wenn die beste Pose bis dahin nicht besser als Zufall ist.</translation>
    </message>
    <message>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Wo das Netz berechnet wird; „Automatisch“ nimmt CUDA, falls vorhanden, sonst den Prozessor.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all but one core</source>
        <translation>alle Kerne bis auf einen</translation>
    </message>
    <message>
        <source>Centre crop 227</source>
        <translation>Mittenausschnitt 227</translation>
    </message>
    <message>
        <source>Whole, to 227x227</source>
        <translation>Ganz, auf 227x227</translation>
    </message>
    <message>
        <source>Whole, full size</source>
        <translation>Ganz, volle Größe</translation>
    </message>
    <message>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF-Schlüsselpunkte (dlib), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>Siamesisches Netz mit letztem Max-Pooling: 6 x 6 Merkmale</translation>
    </message>
    <message>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>Siamesisches Netz ohne letztes Max-Pooling: 13 x 13 Merkmale</translation>
    </message>
    <message>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA mit Spatial Pyramid Pooling auf 1, 2, 3, 6</translation>
    </message>
    <message>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB mit Spatial Pyramid Pooling auf 1, 2, 3, 6, 13 (cnn-spp des Artikels)</translation>
    </message>
    <message>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>Trainingslayout von MVSNet für DTU</translation>
    </message>
    <message>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>Layout von MVSNet nach Scan</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Paarliste von Melekhov et al.</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Paarliste von Melekhov et al., wie veröffentlicht</translation>
    </message>
    <message>
        <source>1DSfM landmarks</source>
        <translation>1DSfM-Landmarks</translation>
    </message>
    <message>
        <source>Parallax&apos;s pair list</source>
        <translation>Paarliste von Parallax</translation>
    </message>
    <message>
        <source>Folder of data sets</source>
        <translation>Ordner mit Datensätzen</translation>
    </message>
    <message>
        <source>Photographs below a COLMAP model</source>
        <translation>Fotos unter einem COLMAP-Modell</translation>
    </message>
    <message>
        <source>COLMAP model</source>
        <translation>COLMAP-Modell</translation>
    </message>
    <message>
        <source>Bundler</source>
        <translation>Bundler</translation>
    </message>
    <message>
        <source>Strecha</source>
        <translation>Strecha</translation>
    </message>
    <message>
        <source>Middlebury multi-view</source>
        <translation>Middlebury Multi-View</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>The folder of the training set to learn from; the preset demo renders one when it is empty.</source>
        <translation>Der Ordner der Trainingsmenge, aus der gelernt wird; bleibt er leer, rendert die Voreinstellung „Demo“ eine.</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>Another set to validate on; empty takes the scenes of the training set that are held out.</source>
        <translation>Eine andere Menge zum Validieren; leer nimmt die zurückgehaltenen Szenen der Trainingsmenge.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>cnnA</source>
        <translation>cnnA</translation>
    </message>
    <message>
        <source>cnnB</source>
        <translation>cnnB</translation>
    </message>
    <message>
        <source>cnnAspp</source>
        <translation>cnnAspp</translation>
    </message>
    <message>
        <source>cnnBspp (the paper&apos;s cnn-spp)</source>
        <translation>cnnBspp (cnn-spp des Artikels)</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Imported weights or a checkpoint to begin with; empty begins with a new network, drawn from the seed.</source>
        <translation>Importierte Gewichte oder ein Prüfpunkt als Ausgangspunkt; leer beginnt mit einem neuen, aus dem Zufallsstartwert gezogenen Netz.</translation>
    </message>
    <message>
        <source>Width of a new network</source>
        <translation>Breite eines neuen Netzes</translation>
    </message>
    <message>
        <source>Filters of every convolution as a share of the paper&apos;s; a narrow network learns fast and less.</source>
        <translation>Filter jeder Faltung als Anteil derer im Artikel; ein schmales Netz lernt schnell, aber weniger.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>The first so many convolutions keep their values; at 5 the features of every image are calculated once, which makes training many times faster.</source>
        <translation>So viele erste Faltungen behalten ihre Werte; bei 5 werden die Merkmale jedes Bildes nur einmal berechnet, was das Training um ein Vielfaches beschleunigt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Pairs in one step of the optimiser, over all devices.</source>
        <translation>Paare in einem Schritt des Optimierers, über alle Geräte.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size of Adam; a tenth of the usual one for fine-tuning.</source>
        <translation>Schrittweite von Adam; beim Feintuning ein Zehntel der üblichen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenverlauf</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate im Lauf ändert.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine, to zero</source>
        <translation>Kosinus, bis null</translation>
    </message>
    <message>
        <source>A tenth at 60 % and at 85 %</source>
        <translation>Auf ein Zehntel bei 60 % und bei 85 %</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over so many steps.</source>
        <translation>Die Lernrate steigt über so viele Schritte von null an.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Pulls all weights towards zero; added to the gradient, as in the authors&apos; program.</source>
        <translation>Zieht alle Gewichte zur Null; wird wie im Programm der Autoren zum Gradienten addiert.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Weight of the orientation&apos;s part of the loss against the translation&apos;s.</source>
        <translation>Gewicht des Orientierungsanteils am Verlust gegenüber dem Translationsanteil.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this; 0 never cuts it.</source>
        <translation>Ein längerer Gradient wird darauf gekürzt; 0 kürzt nie.</translation>
    </message>
    <message>
        <source>Training crop</source>
        <translation>Trainingsausschnitt</translation>
    </message>
    <message>
        <source>Side of the random window, the same in both images of a pair; 0 takes whole images. Networks without a pyramid take 227 only.</source>
        <translation>Seite des zufälligen Ausschnitts, in beiden Bildern eines Paars derselbe; 0 nimmt ganze Bilder. Netze ohne Pyramide nehmen nur 227.</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Test crop</source>
        <translation>Testausschnitt</translation>
    </message>
    <message>
        <source>Side of the centre window at validation and for probes; 0 takes whole images.</source>
        <translation>Seite des mittigen Ausschnitts bei der Validierung und für Probepaare; 0 nimmt ganze Bilder.</translation>
    </message>
    <message>
        <source>Reverse pairs</source>
        <translation>Paare umkehren</translation>
    </message>
    <message>
        <source>Half of the pairs, at random, are shown the other way round, with the inverse pose.</source>
        <translation>Die Hälfte der Paare, zufällig gewählt, wird in umgekehrter Reihenfolge mit der inversen Pose gezeigt.</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Farbvariation</translation>
    </message>
    <message>
        <source>Brightness and contrast of each image vary at random by up to this share.</source>
        <translation>Helligkeit und Kontrast jedes Bildes schwanken zufällig um bis zu diesen Anteil.</translation>
    </message>
    <message>
        <source>Where the network is trained; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Wo das Netz trainiert wird; „Automatisch“ nimmt CUDA, wenn vorhanden, sonst den Prozessor.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the products in the network; weights and optimiser always keep 32 bits.</source>
        <translation>Die der Produkte im Netz; Gewichte und Optimierer behalten immer 32 Bit.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Threads on the processor; 0 takes all cores.</source>
        <translation>Threads auf dem Prozessor; 0 nutzt alle Kerne.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation>Mikro-Batch</translation>
    </message>
    <message>
        <source>Pairs calculated at a time; their gradients are summed up to a whole batch, which gives the same step with less memory.</source>
        <translation>Paare, die auf einmal berechnet werden; ihre Gradienten werden zu einem ganzen Batch summiert, was denselben Schritt mit weniger Speicher ergibt.</translation>
    </message>
    <message>
        <source>as memory allows</source>
        <translation>nach verfügbarem Speicher</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validierungsintervall</translation>
    </message>
    <message>
        <source>Steps between two validations; 0 validates at the end of each epoch.</source>
        <translation>Schritte zwischen zwei Validierungen; 0 validiert am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>eine Epoche</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>Validierungspaare</translation>
    </message>
    <message>
        <source>At most so many, spread evenly over the list; 0 takes all.</source>
        <translation>Höchstens so viele, gleichmäßig über die Liste verteilt; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Bester nach</translation>
    </message>
    <message>
        <source>The rule by which the best checkpoint is told, on the validation pairs.</source>
        <translation>Die Regel, nach der auf den Validierungspaaren der beste Prüfpunkt bestimmt wird.</translation>
    </message>
    <message>
        <source>Median of the larger error</source>
        <translation>Median des größeren Fehlers</translation>
    </message>
    <message>
        <source>Median ROE</source>
        <translation>Median der ROE</translation>
    </message>
    <message>
        <source>Median RTE</source>
        <translation>Median der RTE</translation>
    </message>
    <message>
        <source>AUC at 10 degrees</source>
        <translation>AUC bei 10 Grad</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Prüfpunktintervall</translation>
    </message>
    <message>
        <source>Steps between two checkpoints; 0 writes one at the end of each epoch.</source>
        <translation>Schritte zwischen zwei Prüfpunkten; 0 schreibt einen am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>Checkpoint at least every</source>
        <translation>Prüfpunkt spätestens nach</translation>
    </message>
    <message>
        <source>A checkpoint is written at least so often: no more work than that is ever lost.</source>
        <translation>Mindestens so oft wird ein Prüfpunkt geschrieben: mehr Arbeit als das geht nie verloren.</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>ohne Zeitvorgabe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Prüfpunkte</translation>
    </message>
    <message>
        <source>The newest so many are kept, and the best one; 0 keeps all.</source>
        <translation>So viele der neuesten bleiben erhalten, dazu der beste; 0 behält alle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Decides new weights, the order of pairs, crops: on one thread of a processor the same seed ends in the same bits.</source>
        <translation>Bestimmt neue Gewichte, die Reihenfolge der Paare und die Ausschnitte: Auf einem Thread eines Prozessors endet derselbe Startwert in denselben Bits.</translation>
    </message>
    <message>
        <source>Everything as in Melekhov et al. 2017: Adam, 15 epochs, batches of 128 pairs, windows of 323 pixels.</source>
        <translation>Alles wie bei Melekhov et al. 2017: Adam, 15 Epochen, Batches von 128 Paaren, Ausschnitte von 323 Pixeln.</translation>
    </message>
    <message>
        <source>DTU fine-tune, low resolution</source>
        <translation>DTU-Feintuning, niedrige Auflösung</translation>
    </message>
    <message>
        <source>Goes on from trained weights at a tenth of the learning rate, with windows of 227 pixels.</source>
        <translation>Geht von trainierten Gewichten aus, mit einem Zehntel der Lernrate und Ausschnitten von 227 Pixeln.</translation>
    </message>
    <message>
        <source>DTU fine-tune, high resolution</source>
        <translation>DTU-Feintuning, hohe Auflösung</translation>
    </message>
    <message>
        <source>Goes on from trained weights with whole images of 1600 x 1200, which only networks with a pyramid take; the set must have been prepared at that size.</source>
        <translation>Geht von trainierten Gewichten aus, mit ganzen Bildern von 1600 x 1200, die nur Netze mit Pyramide annehmen; die Menge muss in dieser Größe vorbereitet sein.</translation>
    </message>
    <message>
        <source>Demo, a few minutes</source>
        <translation>Demo, wenige Minuten</translation>
    </message>
    <message>
        <source>A narrow network on a small rendered set, which is made first: a few minutes on two cores.</source>
        <translation>Ein schmales Netz auf einer kleinen gerenderten Menge, die zuerst erzeugt wird: wenige Minuten auf zwei Kernen.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Kürzere Seite</translation>
    </message>
    <message>
        <source>Every image is scaled so that its shorter side has so many pixels; 0 leaves it as it is.</source>
        <translation>Jedes Bild wird so skaliert, dass seine kürzere Seite so viele Pixel hat; 0 lässt es unverändert.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>One a scene</source>
        <translation>Eine je Szene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Beleuchtungen</translation>
    </message>
    <message>
        <source>Where scenes were photographed under several lights: one of them, or all; pairs are of one light.</source>
        <translation>Wo Szenen bei mehreren Beleuchtungen fotografiert wurden: eine davon oder alle; ein Paar hat stets nur eine Beleuchtung.</translation>
    </message>
    <message>
        <source>A share of the scenes</source>
        <translation>Ein Anteil der Szenen</translation>
    </message>
    <message>
        <source>Named scenes</source>
        <translation>Benannte Szenen</translation>
    </message>
    <message>
        <source>DTU: train on type I, validate on type II</source>
        <translation>DTU: Training auf Typ I, Validierung auf Typ II</translation>
    </message>
    <message>
        <source>DTU: train on type II, validate on type I</source>
        <translation>DTU: Training auf Typ II, Validierung auf Typ I</translation>
    </message>
    <message>
        <source>Nothing held out</source>
        <translation>Nichts zurückhalten</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Which scenes are kept from training, to judge by.</source>
        <translation>Welche Szenen dem Training vorenthalten werden, um es daran zu beurteilen.</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>Zurückgehaltener Anteil</translation>
    </message>
    <message>
        <source>Of the scenes, drawn at random, when a share is held out.</source>
        <translation>Anteil der Szenen, zufällig gezogen, wenn ein Anteil zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Scenes held out</source>
        <translation>Zurückgehaltene Szenen</translation>
    </message>
    <message>
        <source>Names, comma-separated, when named scenes are held out.</source>
        <translation>Namen, durch Kommas getrennt, wenn benannte Szenen zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Pairs a scene</source>
        <translation>Paare je Szene</translation>
    </message>
    <message>
        <source>At most so many, drawn at random; 0 takes all.</source>
        <translation>Höchstens so viele, zufällig gezogen; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Insist on every pose</source>
        <translation>Jede Pose verlangen</translation>
    </message>
    <message>
        <source>A pair whose true pose is not known is an error instead of being left out.</source>
        <translation>Ein Paar, dessen wahre Pose unbekannt ist, gilt als Fehler, statt ausgelassen zu werden.</translation>
    </message>
    <message>
        <source>For what is drawn at random.</source>
        <translation>Für alles, was zufällig gezogen wird.</translation>
    </message>
    <message>
        <source>How often every training pair is seen; of each epoch whole batches only.</source>
        <translation>Wie oft jedes Trainingspaar gesehen wird; je Epoche nur ganze Stapel.</translation>
    </message>
    <message>
        <source>Guided matching</source>
        <translation>Geführtes Zuordnen</translation>
    </message>
    <message>
        <source>Coarse rotation</source>
        <translation>Grobe Drehung</translation>
    </message>
    <message>
        <source>How far off the network&apos;s rotation is along each axis: one standard deviation.</source>
        <translation>Wie weit die Drehung des Netzes um jede Achse danebenliegt: eine Standardabweichung.</translation>
    </message>
    <message>
        <source>Coarse translation</source>
        <translation>Grobe Verschiebung</translation>
    </message>
    <message>
        <source>How far off the network&apos;s direction of translation is along each axis: one standard deviation.</source>
        <translation>Wie weit die Verschiebungsrichtung des Netzes entlang jeder Achse danebenliegt: eine Standardabweichung.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The probability that the network&apos;s pose is right within these; else it may be anything.</source>
        <translation>Die Wahrscheinlichkeit, dass die Pose des Netzes in diesen Grenzen stimmt; sonst kann sie beliebig sein.</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>A network&apos;s coarse pose guides the matching of SIFT keypoints; both together make the pose</source>
        <translation>Die grobe Pose eines Netzes führt das Zuordnen von SIFT-Punkten; beides zusammen ergibt die Pose</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Whether the network also looks a little to four sides, each pair in both orders: the pose is the mean, and how far the answers are apart says how sure it is. Automatic does so for cnnCspp; the others look at the middle only, as in the paper.</source>
        <translation>Ob das Netz auch ein wenig nach vier Seiten blickt, jedes Paar in beiden Reihenfolgen: die Pose ist das Mittel, und wie weit die Antworten auseinanderliegen, sagt, wie sicher es ist. Automatisch tut das für cnnCspp; die anderen sehen wie im Artikel nur die Mitte.</translation>
    </message>
    <message>
        <source>Middle only</source>
        <translation>Nur die Mitte</translation>
    </message>
    <message>
        <source>Middle and four beside</source>
        <translation>Mitte und vier daneben</translation>
    </message>
    <message>
        <source>The file of this network&apos;s weights; empty takes the shipped ones.</source>
        <translation>Die Datei mit den Gewichten dieses Netzes; leer nimmt die mitgelieferten.</translation>
    </message>
    <message>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, the largest centre square at 227x227, all of it squeezed to 227x227, or all of it as it is (only with a pyramid). As trained is what the network&apos;s card says, else the square for cnnCspp and the crop for the others.</source>
        <translation>Was das Netz von jedem Bild sieht: die mittleren 227x227 bei 323 Pixeln der kürzeren Seite wie im Artikel, das größte mittige Quadrat auf 227x227, das ganze Bild auf 227x227 gestaucht, oder das ganze Bild, wie es ist (nur mit Pyramide). Wie trainiert ist, was die Karte des Netzes sagt, sonst das Quadrat für cnnCspp und der Ausschnitt für die anderen.</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>Centre square</source>
        <translation>Mittiges Quadrat</translation>
    </message>
    <message>
        <source>Pyramid of 13 x 13, both maps correlated cell by cell; is told the focal lengths</source>
        <translation>Pyramide 13 x 13, beide Karten Zelle für Zelle korreliert; erfährt die Brennweiten</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s four networks is trained, or cnnCspp, which correlates both maps.</source>
        <translation>Welches der vier Netze des Artikels trainiert wird, oder cnnCspp, das beide Karten korreliert.</translation>
    </message>
    <message>
        <source>cnnCspp (correlation)</source>
        <translation>cnnCspp (Korrelation)</translation>
    </message>
    <message>
        <source>Symmetries</source>
        <translation>Symmetrien</translation>
    </message>
    <message>
        <source>Both images of a pair are turned by quarters and mirrored alike, at random, and the pose with them.</source>
        <translation>Beide Bilder eines Paars werden zufällig gleich um Viertel gedreht und gespiegelt, und die Pose mit ihnen.</translation>
    </message>
    <message>
        <source>Weight of matches</source>
        <translation>Gewicht der Zuordnungen</translation>
    </message>
    <message>
        <source>Teaches cnnCspp by the true matches of rendered scenes too: the weight of that part of the loss.</source>
        <translation>Lehrt cnnCspp auch mit den wahren Zuordnungen gerenderter Szenen: das Gewicht dieses Teils des Verlusts.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>CUDA-Graph</translation>
    </message>
    <message>
        <source>A step is recorded once and then replayed with one launch: quicker where steps are short, as of narrow networks and small batches. For one process on CUDA that takes a whole batch at a time.</source>
        <translation>Ein Schritt wird einmal aufgezeichnet und dann mit einem einzigen Aufruf wiederholt: schneller, wo Schritte kurz sind, etwa bei schmalen Netzen und kleinen Stapeln. Für einen Prozess auf CUDA, der einen ganzen Stapel auf einmal nimmt.</translation>
    </message>
    <message>
        <source>The CUDA device&apos;s memory does not suffice, so the processor calculated this.</source>
        <translation>Der Speicher des CUDA-Geräts reicht nicht, darum hat der Prozessor dies berechnet.</translation>
    </message>
    <message>
        <source>this LibTorch is built without it</source>
        <translation>diese LibTorch ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver (libcuda.so.1) is not installed</source>
        <translation>NVIDIAs Treiber (libcuda.so.1) ist nicht installiert</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no device (error 100)</source>
        <translation>NVIDIAs Treiber findet kein Gerät (Fehler 100)</translation>
    </message>
    <message>
        <source>LibTorch cannot use the device that NVIDIA&apos;s driver finds: the driver may be too old for it</source>
        <translation>LibTorch kann das Gerät, das NVIDIAs Treiber findet, nicht benutzen: der Treiber ist vielleicht zu alt</translation>
    </message>
    <message>
        <source>SuperGlue&apos;s or glue-factory&apos;s pair list</source>
        <translation>Paarliste von SuperGlue oder glue-factory</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Wie bekannt</translation>
    </message>
    <message>
        <source>Estimate when unknown</source>
        <translation>Schätzen, wo unbekannt</translation>
    </message>
    <message>
        <source>Estimate shared</source>
        <translation>Gemeinsam schätzen</translation>
    </message>
    <message>
        <source>Estimate each</source>
        <translation>Einzeln schätzen</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>Where the focal lengths come from: as known, or else assumed; from the matches where nothing is known; or from the matches whatever is known, one for both images or one each.</source>
        <translation>Woher die Brennweiten kommen: wie bekannt, sonst angenommen; aus den Zuordnungen, wo nichts bekannt ist; oder stets aus den Zuordnungen, eine für beide Bilder oder je eine.</translation>
    </message>
    <message>
        <source>The network sees the same picture twice, pixel by pixel: a camera that did not move has no direction of translation, and what a network answers then is made up.</source>
        <translation>Das Netz sieht zweimal dasselbe Bild, Pixel für Pixel: Eine Kamera, die sich nicht bewegt hat, hat keine Verschiebungsrichtung, und was ein Netz dann antwortet, ist erfunden.</translation>
    </message>
    <message>
        <source>%1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>%1 Zuordnungen; das Fünf-Punkt-Verfahren braucht %2 Inlier, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>%1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>%1 Zuordnungen; die beste Pose hat %2 Inlier, nicht mehr, als der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>Weak: %1 inliers of %2 matches; wrong matches alone give such a pose in %3 of %4 pairs.</source>
        <translation>Schwach: %1 Inlier von %2 Zuordnungen; falsche Zuordnungen allein ergeben eine solche Pose bei %3 von %4 Paaren.</translation>
    </message>
    <message>
        <source>The cameras seem only to rotate: the median parallax of %1 of %2 matches is %3 px, too little for a direction of translation.</source>
        <translation>Die Kameras scheinen sich nur zu drehen: Die mittlere Parallaxe (Median) von %1 der %2 Zuordnungen beträgt %3 px, zu wenig für eine Verschiebungsrichtung.</translation>
    </message>
    <message>
        <source>Found %1 features in image %2 and %3 in image %4: nothing to match.</source>
        <translation>%1 Merkmale in Bild %2 und %3 in Bild %4 gefunden: nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>Weak: few of %1 matches agree with the pose; they may be chance.</source>
        <translation>Schwach: Wenige von %1 Zuordnungen passen zur Pose; sie können Zufall sein.</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose: this is the coarse one.</source>
        <translation>%1 Zuordnungen einigen sich auf keine Pose: Dies ist die grobe.</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose, and there is no coarse one.</source>
        <translation>%1 Zuordnungen einigen sich auf keine Pose, und eine grobe gibt es nicht.</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>Die Zuordnungen allein sagten es nicht: %1 Zuordnungen; das Fünf-Punkt-Verfahren braucht %2 Inlier, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>Die Zuordnungen allein sagten es nicht: %1 Zuordnungen; die beste Pose hat %2 Inlier, nicht mehr, als der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>The images seem to have little in common: matched %1, where pairs it knows have %2 or more.</source>
        <translation>Die Bilder scheinen wenig gemeinsam zu haben: Übereinstimmung %1, wo ihm bekannte Paare %2 oder mehr haben.</translation>
    </message>
    <message>
        <source>A rotation of %1 degrees is beyond the %2 that the network was trained for.</source>
        <translation>Eine Drehung von %1 Grad liegt jenseits der %2, für die das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 to %3.</source>
        <translation>Die Brennweite beträgt %1 der kürzeren Seite, und das Netz wurde für %2 bis %3 trainiert.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or more.</source>
        <translation>Die Brennweite beträgt %1 der kürzeren Seite, und das Netz wurde für %2 oder mehr trainiert.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or less.</source>
        <translation>Die Brennweite beträgt %1 der kürzeren Seite, und das Netz wurde für %2 oder weniger trainiert.</translation>
    </message>
    <message>
        <source>The network was told focal lengths that are assumed.</source>
        <translation>Dem Netz wurden angenommene Brennweiten mitgeteilt.</translation>
    </message>
    <message>
        <source>The focal length is estimated from the matches: %1 px (%2 to %3).</source>
        <translation>Die Brennweite ist aus den Zuordnungen geschätzt: %1 px (%2 bis %3).</translation>
    </message>
    <message>
        <source>The focal lengths are estimated from the matches: %1 px (%2 to %3) of image %4, %5 px (%6 to %7) of image %8.</source>
        <translation>Die Brennweiten sind aus den Zuordnungen geschätzt: %1 px (%2 bis %3) von Bild %4, %5 px (%6 bis %7) von Bild %8.</translation>
    </message>
    <message>
        <source>The focal length of image %1 is estimated from the matches: %2 px (%3 to %4).</source>
        <translation>Die Brennweite von Bild %1 ist aus den Zuordnungen geschätzt: %2 px (%3 bis %4).</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so the cameras are used as they were given.</source>
        <translation>Die Zuordnungen verraten die Brennweite nicht, daher werden die Kameras verwendet, wie sie gegeben sind.</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so 1.2 times the longer side is assumed.</source>
        <translation>Die Zuordnungen verraten die Brennweite nicht, daher wird das 1,2-fache der längeren Seite angenommen.</translation>
    </message>
    <message>
        <source>A focal length that is not known is assumed: this method does not estimate it.</source>
        <translation>Eine unbekannte Brennweite wird angenommen: Dieses Verfahren schätzt sie nicht.</translation>
    </message>
    <message>
        <source>The estimation was stopped.</source>
        <translation>Die Schätzung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>intrinsics assumed</source>
        <translation>Intrinsik angenommen</translation>
    </message>
    <message>
        <source>focal length estimated</source>
        <translation>Brennweite geschätzt</translation>
    </message>
    <message>
        <source>focal length by EXIF</source>
        <translation>Brennweite nach EXIF</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1, %2 bis %3: Median %4°, %5 % fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <source>Rotation between the views (°)</source>
        <translation>Rotation zwischen den Ansichten (°)</translation>
    </message>
    <message>
        <source>Baseline (units of the data set)</source>
        <translation>Basislinie (Einheiten des Datensatzes)</translation>
    </message>
    <message>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>Überlappung der Sichtfelder (0 bis 1)</translation>
    </message>
    <message>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>Medianfehler und Fehlschläge über Rotation, Basislinie oder Überlappung</translation>
    </message>
    <message>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>Es ist nichts bekannt, wonach diese Paare geordnet werden könnten.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Share of failures (dotted)</source>
        <translation>Anteil der Fehlschläge (gepunktet)</translation>
    </message>
    <message>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>Klassen mit gleich vielen Paaren. Auf einen Punkt klicken, um seine Paare aufzulisten.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Median of: %1, degrees</source>
        <translation>Median: %1, Grad</translation>
    </message>
    <message>
        <source>Pairs without a pose (%)</source>
        <translation>Paare ohne Pose (%)</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1, %2 von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <source>Image 1</source>
        <translation>Bild 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>Bild 2</translation>
    </message>
    <message>
        <source>True pose, camera 2 from camera 1</source>
        <translation>Wahre Pose, von Kamera 1 zu Kamera 2</translation>
    </message>
    <message>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <source>Apply cameras</source>
        <translation>Kameras übernehmen</translation>
    </message>
    <message>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>Die eingegebenen Zahlen verwenden und neu schätzen</translation>
    </message>
    <message>
        <source>; or the path of a file that holds them</source>
        <translation>; oder der Pfad einer Datei, die sie enthält</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>angenommen: Brennweite 1,2 × längere Seite</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Not known: errors cannot be shown.</source>
        <translation>Unbekannt: Fehler können nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>Rotation %1°, aus den Kameradateien oder eingegeben.</translation>
    </message>
    <message>
        <source>focal length in pixels, or fx fy cx cy [k1 [k2 [p1 p2]]]</source>
        <translation>Brennweite in Pixeln, oder fx fy cx cy [k1 [k2 [p1 p2]]]</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>lens: %1</source>
        <translation>Objektiv: %1</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand eingestellt</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
</context>
<context>
    <name>parallax::ChoiceButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1: %2 % der Paare innerhalb von %3%4</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <source>Drop a data set here</source>
        <translation>Einen Datensatz hier ablegen</translation>
    </message>
    <message>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>Ein Ordner mit Fotos, mit oder ohne bekannte Kameras, oder eine Datei, die Paare auflistet.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Render the demo collection</source>
        <translation>Demo-Datensatz rendern</translation>
    </message>
    <message>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>Sieben synthetische Szenen, aufgenommen, wie es der DTU-Roboter täte; beim ersten Mal eine halbe Minute.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 erneut öffnen</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyTraining</name>
    <message>
        <source>Train a network</source>
        <translation>Ein Netz trainieren</translation>
    </message>
    <message>
        <source>Choose photographs and a preset, press Start, and watch the errors in degrees fall. Training goes on when the window is closed, and is here again next time.

Runs of another machine are watched and steered just the same: open the folder they are written to.</source>
        <translation>Fotos und eine Voreinstellung auswählen, „Starten“ drücken und zusehen, wie die Fehler in Grad fallen. Das Training läuft weiter, wenn das Fenster geschlossen wird, und ist beim nächsten Mal wieder hier.

Läufe eines anderen Rechners werden genauso beobachtet und gesteuert: den Ordner öffnen, in den sie geschrieben werden.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>Open a folder of runs…</source>
        <translation>Ordner mit Läufen öffnen…</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <source>Errors shown</source>
        <translation>Angezeigte Fehler</translation>
    </message>
    <message>
        <source>0 to %1°</source>
        <translation>0 bis %1°</translation>
    </message>
    <message>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>Auf eine Kurve klicken oder an ihr entlang ziehen, um die Paare dahinter aufzulisten. Das Mausrad zoomt, die rechte Taste verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Save ROE…</source>
        <translation>ROE speichern…</translation>
    </message>
    <message>
        <source>Save RTE…</source>
        <translation>RTE speichern…</translation>
    </message>
    <message>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>Diese Abbildung als PDF, SVG oder PNG speichern</translation>
    </message>
    <message>
        <source>Cumulative histogram of the orientation error</source>
        <translation>Kumulatives Histogramm des Orientierungsfehlers</translation>
    </message>
    <message>
        <source>Cumulative histogram of the translation error</source>
        <translation>Kumulatives Histogramm des Translationsfehlers</translation>
    </message>
    <message>
        <source>Relative orientation error (°)</source>
        <translation>Relativer Orientierungsfehler (°)</translation>
    </message>
    <message>
        <source>Relative translation error (°)</source>
        <translation>Relativer Translationsfehler (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>Anteil der Paare (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>median %1°</source>
        <translation>Median %1°</translation>
    </message>
    <message>
        <source>cameras guessed</source>
        <translation>Kameras geraten</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>Kinds of scene</source>
        <translation>Szenenarten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Hard scenes only</source>
        <translation>Nur schwierige Szenen</translation>
    </message>
    <message>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>Texturlose und glänzende Szenen: die Auswahl von Abb. 7c des Artikels</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Alle Beleuchtungen</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>Alle Paare zeigen</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>All %1 pairs</source>
        <translation>Alle %1 Paare</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 von %2 Paaren</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <source>Sweep</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Method against method</source>
        <translation>Methode gegen Methode</translation>
    </message>
    <message>
        <source>Error by geometry</source>
        <translation>Fehler nach Geometrie</translation>
    </message>
    <message>
        <source>Open their collection</source>
        <translation>Zugehörigen Datensatz öffnen</translation>
    </message>
    <message>
        <source>%1, images at %2</source>
        <translation>%1, Bilder in Größe %2</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Ergebnisse öffnen…</translation>
    </message>
    <message>
        <source>(and %1 more notes)</source>
        <translation>(und %1 weitere Hinweise)</translation>
    </message>
    <message>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>Der Durchlauf hat begonnen; seine Kurven erscheinen mit den ersten Zeilen.</translation>
    </message>
    <message>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>Methoden auswählen und „Starten“ drücken: Jede Methode läuft auf jedem Paar von %1.

Oder die Ergebnisse eines früheren Durchlaufs öffnen.</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>Auf der Seite „Szenen“ einen Datensatz öffnen, dann Methoden auswählen und „Starten“ drücken.

Oder die Ergebnisse eines früheren Durchlaufs öffnen.</translation>
    </message>
    <message>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>Dieses Paar gehört nicht zum geöffneten Datensatz, daher kann „Untersuchen“ es nicht zeigen.</translation>
    </message>
    <message>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>Den Datensatz „%1“ öffnen, um dieses Paar in „Untersuchen“ zu sehen.</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Results (*.db);;All files (*)</source>
        <translation>Ergebnisse (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>Ein Durchlauf ist im Gange; er muss pausiert oder gestoppt werden, bevor andere Ergebnisse geöffnet werden.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>Wird pausiert: Die laufenden Paare werden erst abgeschlossen.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Gestoppt nach %1.</translation>
    </message>
    <message>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>Wird gestoppt: Die laufenden Paare werden erst abgeschlossen.</translation>
    </message>
    <message>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>Fertig: %1 Zeilen, davon %2 jetzt, in %3 s, davon %4 ohne Pose.</translation>
    </message>
    <message>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>Pausiert nach %1. Das Erledigte steht in %2; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>Gestoppt nach %1. Das Erledigte bleibt in %2 erhalten.</translation>
    </message>
    <message>
        <source>The sweep ended early.</source>
        <translation>Der Durchlauf endete vorzeitig.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation> · %1 pro Sekunde</translation>
    </message>
    <message>
        <source> · %1 h %2 min left</source>
        <translation> · noch %1 h %2 min</translation>
    </message>
    <message>
        <source> · %1 min %2 s left</source>
        <translation> · noch %1 min %2 s</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · noch %1 s</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationTables</name>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>larger error</source>
        <translation>größerer Fehler</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reference method</source>
        <translation>Referenzmethode</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <source>Statistic compared</source>
        <translation>Verglichene Kenngröße</translation>
    </message>
    <message>
        <source>by median</source>
        <translation>nach Median</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>nach Mittelwert</translation>
    </message>
    <message>
        <source>by AUC@5°</source>
        <translation>nach AUC@5°</translation>
    </message>
    <message>
        <source>by AUC@10°</source>
        <translation>nach AUC@10°</translation>
    </message>
    <message>
        <source>by AUC@20°</source>
        <translation>nach AUC@20°</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Ein Fehlschlag zählt als Fehler von 180 Grad.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Numbers of each method</source>
        <translation>Kennzahlen jeder Methode</translation>
    </message>
    <message>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>Auf eine Kurve klicken oder an ihr entlang ziehen: Die Paare dahinter werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Schlechteste Paare</translation>
    </message>
    <message>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>Die %1 Paare mit den größten Fehlern dieser Methode</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Pairs behind what was chosen</source>
        <translation>Paare hinter der Auswahl</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 Paare</translation>
    </message>
    <message>
        <source>Worst of %1 by %2: %3</source>
        <translation>Schlechteste von %1 nach %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1: %2, %3 von %4 bis %5</translation>
    </message>
    <message>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>Das gewählte Paar öffnen (Doppelklick, Eingabetaste)</translation>
    </message>
    <message>
        <source>Choose a pair of the open collection first.</source>
        <translation>Zuerst ein Paar des geöffneten Datensatzes auswählen.</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPanel</name>
    <message>
        <source>Both images by one camera</source>
        <translation>Beide Bilder von einer Kamera</translation>
    </message>
    <message>
        <source>Turn both focal lengths together, in proportion</source>
        <translation>Beide Brennweiten gemeinsam verändern, im gleichen Verhältnis</translation>
    </message>
    <message>
        <source>Inliers by focal length</source>
        <translation>Inlier nach Brennweite</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>Beste verwenden</translation>
    </message>
    <message>
        <source>The focal length that most matches agree with</source>
        <translation>Die Brennweite, mit der die meisten Zuordnungen übereinstimmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the focal lengths that were found or typed in</source>
        <translation>Zurück zu den gefundenen oder eingegebenen Brennweiten</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>Focal length %1</source>
        <translation>Brennweite %1</translation>
    </message>
    <message>
        <source>%1 px · %2 mm equivalent</source>
        <translation>%1 px · %2 mm Kleinbild</translation>
    </message>
    <message>
        <source>Counting inliers…</source>
        <translation>Inlier werden gezählt…</translation>
    </message>
    <message>
        <source>Most matches of %1 agree at %2 px: %3 of %4.</source>
        <translation>Die meisten Zuordnungen von %1 stimmen bei %2 px überein: %3 von %4.</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPlot</name>
    <message>
        <source>focal length (px)</source>
        <translation>Brennweite (px)</translation>
    </message>
    <message>
        <source>inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>%1 px: %2</source>
        <translation>%1 px: %2</translation>
    </message>
</context>
<context>
    <name>parallax::FocalSession</name>
    <message>
        <source>No matches of %1 agree at any focal length.</source>
        <translation>Keine Zuordnungen von %1 stimmen bei irgendeiner Brennweite überein.</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <source>Search the scenes</source>
        <translation>Szenen durchsuchen</translation>
    </message>
    <message>
        <source>Class of scene</source>
        <translation>Szenenklasse</translation>
    </message>
    <message>
        <source>Show one class of scene</source>
        <translation>Nur eine Szenenklasse zeigen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>No scene matches the search.</source>
        <translation>Keine Szene passt zur Suche.</translation>
    </message>
    <message>
        <source>Views of the scene</source>
        <translation>Ansichten der Szene</translation>
    </message>
    <message>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>Zwei Ansichten anklicken, um ein Paar zu wählen; mit Umschalt bleibt die erste.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Ansichten von %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <source>Methods and their results</source>
        <translation>Methoden und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Show outliers as well</source>
        <translation>Auch Ausreißer anzeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>%1 inliers of %2 matches</source>
        <translation>%1 Inlier von %2 Zuordnungen</translation>
    </message>
    <message>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>answers apart by ±%1°, ±%2°</source>
        <translation>Antworten streuen um ±%1°, ±%2°</translation>
    </message>
    <message>
        <source>Hiding one place after the other…</source>
        <translation>Eine Stelle nach der anderen wird verdeckt …</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>About this network…</source>
        <translation>Über dieses Netz …</translation>
    </message>
    <message>
        <source>%1 is no network.</source>
        <translation>%1 ist kein Netz.</translation>
    </message>
    <message>
        <source>Focal length by hand</source>
        <translation>Brennweite von Hand</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <source>Lights of the scene</source>
        <translation>Beleuchtungen der Szene</translation>
    </message>
    <message>
        <source>Light %1</source>
        <translation>Beleuchtung %1</translation>
    </message>
</context>
<context>
    <name>parallax::LivePlot</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>&amp;Schätzung</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <translation>Bildpaar ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo pair</source>
        <translation>&amp;Demopaar öffnen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Save the image pair as a figure…</source>
        <translation>Bildpaar als Abbildung speichern…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the image pair</source>
        <translation>Bildpaar speichern</translation>
    </message>
    <message>
        <source>Save the 3D view as a figure…</source>
        <translation>3D-Ansicht als Abbildung speichern…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the 3D view</source>
        <translation>3D-Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the results as a &amp;table…</source>
        <translation>Ergebnisse als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>Ergebnisse &amp;kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Estimate ticked methods</source>
        <translation>Mit angehakten Methoden &amp;schätzen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Open &amp;collection…</source>
        <translation>Datensat&amp;z öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>Paar&amp;liste oder Bundle-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>E&amp;rgebnisse öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Open the d&amp;emo collection</source>
        <translation>D&amp;emo-Datensatz öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Paar</translation>
    </message>
    <message>
        <source>&amp;Inspect the chosen pair</source>
        <translation>Gewähltes Paar &amp;untersuchen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next pair of the scene</source>
        <translation>&amp;Nächstes Paar der Szene</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous pair of the scene</source>
        <translation>&amp;Vorheriges Paar der Szene</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>3D: &amp;overview</source>
        <translation>3D: Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>3D: &amp;front</source>
        <translation>3D: von &amp;vorn</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>3D: &amp;top</source>
        <translation>3D: von &amp;oben</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>3D: &amp;side</source>
        <translation>3D: von der &amp;Seite</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: aus Sicht von &amp;Kamera 1</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Fit the &amp;images</source>
        <translation>B&amp;ilder einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
    <message>
        <source>Open recent pair</source>
        <translation>Zuletzt geöffnete Bildpaare</translation>
    </message>
    <message>
        <source>Open recent collection</source>
        <translation>Zuletzt geöffnete Datensätze</translation>
    </message>
    <message>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>Zwei Bilder derselben Szene oder einen Ordner mit vielen öffnen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>Open a collection to walk through its pairs.</source>
        <translation>Einen Datensatz öffnen, um seine Paare durchzugehen.</translation>
    </message>
    <message>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>Dies ist das letzte Paar in der Liste der Szene.</translation>
    </message>
    <message>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>Dies ist das erste Paar in der Liste der Szene.</translation>
    </message>
    <message>
        <source>Open pair: choose two images</source>
        <translation>Bildpaar öffnen: zwei Bilder auswählen</translation>
    </message>
    <message>
        <source>Open collection: choose a folder</source>
        <translation>Datensatz öffnen: einen Ordner auswählen</translation>
    </message>
    <message>
        <source>Open a pair list or a bundle file</source>
        <translation>Paarliste oder Bundle-Datei öffnen</translation>
    </message>
    <message>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Ein Bildpaar besteht aus zwei Bildern; ausgewählt: %1.</translation>
    </message>
    <message>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 ist das erste Bild. Das zweite auswählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>Nur Dateien auf diesem Computer können geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 and %2 (%3)</source>
        <translation>%1 und %2 (%3)</translation>
    </message>
    <message>
        <source>No pair was opened yet</source>
        <translation>Noch kein Bildpaar geöffnet</translation>
    </message>
    <message>
        <source>No collection was opened yet</source>
        <translation>Noch kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Tabulatorgetrennte Tabelle (*.tsv)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Eine Werkbank für die relative Kamerapose, nach Melekhov, Ylioinas, Kannala und Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>&amp;New training run…</source>
        <translation>&amp;Neuer Trainingslauf…</translation>
    </message>
    <message>
        <source>Open a folder of &amp;training runs…</source>
        <translation>Ordner mit Trainin&amp;gsläufen öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>%1 is not there any longer.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The networks now use %1.</source>
        <translation>Die Netze verwenden jetzt %1.</translation>
    </message>
    <message>
        <source>The networks now use %1; open a pair.</source>
        <translation>Die Netze verwenden jetzt %1; nun ein Bildpaar öffnen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Watch this pair while training</source>
        <translation>Dieses Paar beim &amp;Training beobachten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Open a pair to have it watched.</source>
        <translation>Ein Bildpaar öffnen, um es beobachten zu lassen.</translation>
    </message>
    <message>
        <source>There is no training run that could watch this pair.</source>
        <translation>Es gibt keinen Trainingslauf, der dieses Paar beobachten könnte.</translation>
    </message>
    <message>
        <source>Point at an image for its matches and epipolar lines; 1 to 9 flip through the methods.</source>
        <translation>Auf ein Bild zeigen für Zuordnungen und Epipolarlinien; 1 bis 9 blättern durch die Verfahren.</translation>
    </message>
    <message>
        <source>Show where the network &amp;looks</source>
        <translation>Zeigen, wohin das Netz &amp;blickt</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>About this &amp;network…</source>
        <translation>Über dieses &amp;Netz …</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über …</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <source>Colour the pairs by</source>
        <translation>Paare einfärben nach</translation>
    </message>
    <message>
        <source>Method whose errors are shown</source>
        <translation>Methode, deren Fehler gezeigt werden</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>Paare nach</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters of the pairs</source>
        <translation>Filter für die Paare</translation>
    </message>
    <message>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>Paare nach Rotation, Basislinie, Überlappung oder Fehler abblenden; die Ebenen der Sichtpyramiden festlegen</translation>
    </message>
    <message>
        <source>Inspect pair</source>
        <translation>Paar untersuchen</translation>
    </message>
    <message>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>Das gewählte Paar in „Untersuchen“ öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Data set&apos;s list</source>
        <translation>Liste des Datensatzes</translation>
    </message>
    <message>
        <source>Rotation angle</source>
        <translation>Rotationswinkel</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>Zeilen sind erste, Spalten zweite Ansichten. Auf ein Paar zeigen, um seine Zahlen zu sehen; klicken wählt es aus, ein Doppelklick untersucht es.</translation>
    </message>
    <message>
        <source>rotation %1</source>
        <translation>Rotation %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Basislinie %1</translation>
    </message>
    <message>
        <source>overlap %1 %</source>
        <translation>Überlappung %1 %</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>ROE/RTE:</source>
        <translation>ROE/RTE:</translation>
    </message>
</context>
<context>
    <name>parallax::ModelCardDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>Steckbrief von %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>ROE (°), median</source>
        <translation>ROE (°), Median</translation>
    </message>
    <message>
        <source>RTE (°), median</source>
        <translation>RTE (°), Median</translation>
    </message>
    <message>
        <source>AUC@10</source>
        <translation>AUC@10</translation>
    </message>
    <message>
        <source>Focal lengths of %1 to %2 times the shorter side of what it sees</source>
        <translation>Brennweiten vom %1- bis %2-Fachen der kürzeren Seite dessen, was es sieht</translation>
    </message>
    <message>
        <source>Rotations of up to %1°</source>
        <translation>Drehungen bis %1°</translation>
    </message>
    <message>
        <source>Pairs where the second image shows %1 % or more of what the first shows</source>
        <translation>Paare, deren zweites Bild mindestens %1 % dessen zeigt, was das erste zeigt</translation>
    </message>
    <message>
        <source>It must not be used for</source>
        <translation>Wofür es nicht verwendet werden darf</translation>
    </message>
    <message>
        <source>How wrong it is</source>
        <translation>Wie falsch es liegt</translation>
    </message>
    <message>
        <source>What scores without looking</source>
        <translation>Was ohne Hinsehen herauskommt</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Wo es versagt</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert für</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>Um es neu zu machen</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Preparing the training set</source>
        <translation>Trainingsmenge wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the training set: %p %</source>
        <translation>Trainingsmenge wird vorbereitet: %p %</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Ordner für Läufe</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Train on</source>
        <translation>&amp;Trainieren mit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Command line of this run</source>
        <translation>Befehlszeile dieses Laufs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The same from a command line, here or elsewhere</source>
        <translation>Dasselbe auf der Befehlszeile, hier oder anderswo</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>Voraussichtlicher Aufwand</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>Der Lauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a run of this name already.</source>
        <translation>Es gibt schon einen Lauf dieses Namens.</translation>
    </message>
    <message>
        <source>Time and memory are estimated as soon as the training set is made. It goes to %1.</source>
        <translation>Zeit und Speicher werden abgeschätzt, sobald die Trainingsmenge erzeugt ist. Sie wird in %1 abgelegt.</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird abgeschätzt…</translation>
    </message>
    <message>
        <source>%1 of training on %2, at about %3, without the validations.</source>
        <translation>Training auf %2: %1 bei etwa %3, ohne die Validierungen.</translation>
    </message>
    <message>
        <source>%1 MiB of memory, of %2 MiB free; %3 pairs at a time.</source>
        <translation>%1 MiB Speicher von %2 MiB freiem; %3 Paare auf einmal.</translation>
    </message>
    <message>
        <source>%1 pairs to learn from and %2 to validate on, of %3 images; %4 steps an epoch; %5 million parameters.</source>
        <translation>%1 Paare zum Lernen und %2 zum Validieren, aus %3 Bildern; %4 Schritte je Epoche; %5 Millionen Parameter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The name of a run is one word for a folder, without &quot;/&quot;.</source>
        <translation>Der Name eines Laufs ist der Name eines Ordners, ohne „/“.</translation>
    </message>
    <message>
        <source>Folder: write the whole path, beginning with / or ~/.</source>
        <translation>Ordner: Geben Sie den ganzen Pfad an, beginnend mit / oder ~/.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1; choose another folder.</source>
        <translation>In %1 kann nichts geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunSource</name>
    <message>
        <source>Choose the folder of a training set.</source>
        <translation>Den Ordner einer Trainingsmenge auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scenes, %2 images, %3 pairs to learn from, %4 to validate on.</source>
        <translation>
            <numerusform>%1: %n Szene, %2 Bilder, %3 Paare zum Lernen, %4 zum Validieren.</numerusform>
            <numerusform>%1: %n Szenen, %2 Bilder, %3 Paare zum Lernen, %4 zum Validieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images and %2 pairs, of which %3 to validate on; the training set takes %4 on disk. It is made before training begins.</source>
        <translation>%1 Bilder und %2 Paare, davon %3 zum Validieren; die Trainingsmenge belegt %4 auf der Festplatte. Sie wird vor Beginn des Trainings erzeugt.</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren mit</translation>
    </message>
    <message>
        <source>A training set</source>
        <translation>Eine Trainingsmenge</translation>
    </message>
    <message>
        <source>A folder of photographs with known cameras</source>
        <translation>Ein Ordner mit Fotos und bekannten Kameras</translation>
    </message>
    <message>
        <source>Rendered scenes (demo)</source>
        <translation>Gerenderte Szenen (Demo)</translation>
    </message>
    <message>
        <source>Folder to train on</source>
        <translation>Ordner für das Training</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>The open collection: %1</source>
        <translation>Der geöffnete Datensatz: %1</translation>
    </message>
    <message>
        <source>The open collection (none is open)</source>
        <translation>Der geöffnete Datensatz (keiner geöffnet)</translation>
    </message>
    <message>
        <source>Folder of the training set</source>
        <translation>Ordner der Trainingsmenge</translation>
    </message>
    <message>
        <source>Folder of photographs, or a file that lists pairs</source>
        <translation>Ordner mit Fotos oder Datei, die Paare auflistet</translation>
    </message>
    <message>
        <source>Choose the photographs to train on.</source>
        <translation>Die Fotos für das Training auswählen.</translation>
    </message>
    <message>
        <source>Ten small scenes are rendered where the trainer runs, before it begins; no photographs are needed.</source>
        <translation>Zehn kleine Szenen werden vor Beginn dort gerendert, wo das Trainingsprogramm läuft; Fotos werden nicht benötigt.</translation>
    </message>
    <message>
        <source>Looking at the photographs…</source>
        <translation>Fotos werden durchgesehen…</translation>
    </message>
    <message>
        <source>Choose a training set</source>
        <translation>Trainingsmenge auswählen</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
</context>
<context>
    <name>parallax::NoticeBar</name>
    <message>
        <source>Show all notes</source>
        <translation>Alle Hinweise zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notes about this data set</source>
        <translation>Hinweise zu diesem Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes about this data set: %1</source>
        <translation>
            <numerusform>%n Hinweis zu diesem Datensatz: %1</numerusform>
            <numerusform>%n Hinweise zu diesem Datensatz: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parallax::PairBar</name>
    <message>
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>Fehler ROE/RTE dieses Paars in den geöffneten Ergebnissen. Die Schätzungen darunter haben eigene Einstellungen und eine eigene Bildgröße.</translation>
    </message>
    <message>
        <source>Previous pair of the scene</source>
        <translation>Vorheriges Paar der Szene</translation>
    </message>
    <message>
        <source>Next pair of the scene</source>
        <translation>Nächstes Paar der Szene</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>light %1</source>
        <translation>Beleuchtung %1</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>Not in the list of %1 pairs</source>
        <translation>Nicht in der Liste von %1 Paaren</translation>
    </message>
    <message>
        <source>In the sweep (%1): %2</source>
        <translation>Im Durchlauf (%1): %2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <source>Rotation (°)</source>
        <translation>Rotation (°)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Overlap (%)</source>
        <translation>Überlappung (%)</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>Fehler (°)</translation>
    </message>
    <message>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>Der größere von ROE und RTE der oben gewählten Methode</translation>
    </message>
    <message>
        <source>Near plane</source>
        <translation>Nahe Ebene</translation>
    </message>
    <message>
        <source>Far plane</source>
        <translation>Ferne Ebene</translation>
    </message>
    <message>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>Nur Paare aus der Liste des Datensatzes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all pairs, with the guessed planes</source>
        <translation>Alle Paare mit den vermuteten Ebenen zeigen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>Wo die Sichtpyramiden für ihre Überlappung abgeschnitten werden: Abstand von der Kamera, in Einheiten des Datensatzes</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <source>Pairs of the scene</source>
        <translation>Paare der Szene</translation>
    </message>
    <message>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>Zeilen: erste Ansicht; Spalten: zweite Ansicht. Pfeiltasten bewegen, die Eingabetaste untersucht.</translation>
    </message>
    <message>
        <source>No scene is open.</source>
        <translation>Keine Szene geöffnet.</translation>
    </message>
    <message>
        <source>One view alone makes no pair.</source>
        <translation>Eine Ansicht allein ergibt kein Paar.</translation>
    </message>
    <message>
        <source>Preparing the pairs…</source>
        <translation>Paare werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <source>Image pair with matches</source>
        <translation>Bildpaar mit Zuordnungen</translation>
    </message>
    <message>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>Zuordnung %1 (%2): (%3, %4) ↔ (%5, %6) px</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Image %1: (%2, %3) px</source>
        <translation>Bild %1: (%2, %3) px</translation>
    </message>
    <message>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>Zwei Bilder hier ablegen oder zum Auswählen klicken.
JPEG, PNG, TIFF, WebP und PPM.</translation>
    </message>
</context>
<context>
    <name>parallax::PairsModel</name>
    <message>
        <source>no pose</source>
        <translation>keine Pose</translation>
    </message>
    <message>
        <source>Image 1</source>
        <translation>Bild 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>Bild 2</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Zuordnungen, die zur Pose passen, von allen Zuordnungen</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Angle between the two true orientations</source>
        <translation>Winkel zwischen den beiden wahren Orientierungen</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>Abstand der beiden Kameras, in Einheiten des Datensatzes</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>Wie viel von dem, was eine Kamera sieht, auch die andere sieht</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Relative orientation error of %1</source>
        <translation>Relativer Orientierungsfehler von %1</translation>
    </message>
    <message>
        <source>Relative translation error of %1</source>
        <translation>Relativer Translationsfehler von %1</translation>
    </message>
    <message>
        <source>%1 ROE</source>
        <translation>%1 ROE</translation>
    </message>
    <message>
        <source>%1 RTE</source>
        <translation>%1 RTE</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>Where the cameras came from that the pose depends on: the less certain of the two</source>
        <translation>Woher die Kameras stammen, von denen die Pose abhängt: die unsicherere der beiden</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
</context>
<context>
    <name>parallax::Plot</name>
    <message>
        <source>Figures are saved as PNG, PDF or SVG; the name &quot;%1&quot; ends in none of them.</source>
        <translation>Abbildungen werden als PNG, PDF oder SVG gespeichert; der Name „%1“ endet auf nichts davon.</translation>
    </message>
    <message>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>%1 konnte nicht gespeichert werden; ist der Ordner vorhanden und beschreibbar?</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <source>Open two images to see their cameras here</source>
        <translation>Zwei Bilder öffnen, um hier ihre Kameras zu sehen</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>From camera 1</source>
        <translation>Aus Kamera 1</translation>
    </message>
    <message>
        <source>3D view of the cameras</source>
        <translation>3D-Ansicht der Kameras</translation>
    </message>
    <message>
        <source>Why there is no 3D view</source>
        <translation>Warum es keine 3D-Ansicht gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Blickpunkt</translation>
    </message>
    <message>
        <source>Where to look from</source>
        <translation>Von wo aus geblickt wird</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePanel</name>
    <message>
        <source>Choose a run first.</source>
        <translation>Zuerst einen Lauf auswählen.</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first.</source>
        <translation>Zuerst ein Bildpaar in „Untersuchen“ öffnen.</translation>
    </message>
    <message>
        <source>Choose a run first</source>
        <translation>Zuerst einen Lauf auswählen</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first</source>
        <translation>Zuerst ein Bildpaar in „Untersuchen“ öffnen</translation>
    </message>
    <message>
        <source>The trainer estimates %1 now and at each validation</source>
        <translation>Das Trainingsprogramm schätzt %1 jetzt und bei jeder Validierung</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ausgewählt.</translation>
    </message>
    <message>
        <source>A probe is a pair of your own that the trainer estimates now and at each validation. Here you see its estimates move towards the truth while the network learns.

Open a pair in Inspect, then press the button above. A run can have several.</source>
        <translation>Ein Probepaar ist ein eigenes Bildpaar, das vom Trainingsprogramm jetzt und bei jeder Validierung geschätzt wird. Hier ist zu sehen, wie sich die Schätzungen der Wahrheit nähern, während das Netz lernt.

Ein Bildpaar in „Untersuchen“ öffnen, dann die Schaltfläche oben drücken. Ein Lauf kann mehrere haben.</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>Without a known truth there are no errors</source>
        <translation>Ohne bekannte wahre Pose gibt es keine Fehler</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Watch the pair in Inspect</source>
        <translation>Paar aus „Untersuchen“ beobachten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The trainer estimates this pair no longer</source>
        <translation>Das Trainingsprogramm schätzt dieses Paar nicht mehr</translation>
    </message>
    <message>
        <source>Pairs that are watched</source>
        <translation>Beobachtete Paare</translation>
    </message>
    <message>
        <source>The estimate that is shown</source>
        <translation>Die gezeigte Schätzung</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Which estimate is shown; at its right end, always the newest</source>
        <translation>Welche Schätzung gezeigt wird; am rechten Ende immer die neueste</translation>
    </message>
    <message>
        <source>Errors of the probe over steps</source>
        <translation>Fehler des Probepaars über die Schritte</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>Fehler (°)</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePinning</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The run is not in the list any longer.</source>
        <translation>Der Lauf ist nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <source>Not estimated yet</source>
        <translation>Noch nicht geschätzt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>Ticked methods are estimated</source>
        <translation>Mit angehakten Methoden wird geschätzt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>Relativer Orientierungsfehler gegenüber der wahren Pose, in Grad</translation>
    </message>
    <message>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>Relativer Translationsfehler: Winkel zwischen den Richtungen, in Grad</translation>
    </message>
    <message>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Zuordnungen, die zur Pose passen, von allen Zuordnungen</translation>
    </message>
    <message>
        <source>Inliers / matches</source>
        <translation>Inlier / Zuordn.</translation>
    </message>
    <message>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>Verstrichene Zeit aller Schritte, in Millisekunden</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>Zeit jedes Schritts in Millisekunden oder warum es keine Pose gibt</translation>
    </message>
    <message>
        <source>Stages (ms) or reason</source>
        <translation>Schritte (ms) oder Grund</translation>
    </message>
    <message>
        <source>How far apart a network&apos;s answers to slightly shifted views are: rotation and translation, median degrees from the pose. Far apart: unsure.</source>
        <translation>Wie weit die Antworten eines Netzes auf leicht verschobene Ansichten auseinanderliegen: Drehung und Verschiebung, Median der Grade von der Pose. Weit auseinander: unsicher.</translation>
    </message>
    <message>
        <source>Sure to (°)</source>
        <translation>Sicher bis (°)</translation>
    </message>
</context>
<context>
    <name>parallax::RigView</name>
    <message>
        <source>This is the first view. Click the second one.</source>
        <translation>Dies ist die erste Ansicht. Nun die zweite anklicken.</translation>
    </message>
    <message>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>Von wo aus diese Fotos aufgenommen wurden, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>parallax::RunCard</name>
    <message>
        <source>not validated yet</source>
        <translation>noch nicht validiert</translation>
    </message>
</context>
<context>
    <name>parallax::RunCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Load into Inspect</source>
        <translation>In „Untersuchen“ laden</translation>
    </message>
    <message>
        <source>Inspect estimates with the chosen checkpoint as the network&apos;s weights</source>
        <translation>„Untersuchen“ schätzt mit dem gewählten Prüfpunkt als Gewichten des Netzes</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste</translation>
    </message>
</context>
<context>
    <name>parallax::RunCompare</name>
    <message>
        <source>Differences between the runs</source>
        <translation>Unterschiede zwischen den Läufen</translation>
    </message>
    <message>
        <source>Their plans are the same.</source>
        <translation>Ihre Pläne sind gleich.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Best ROE</source>
        <translation>Beste ROE</translation>
    </message>
    <message>
        <source>Best RTE</source>
        <translation>Beste RTE</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pin a run with the pin on its card: its curves stay beside those of the run you look at, and the differences of their plans are listed here.</source>
        <translation>Heften Sie einen Lauf mit der Nadel auf seiner Karte an: Seine Kurven bleiben neben denen des betrachteten Laufs, und die Unterschiede der Pläne stehen hier.</translation>
    </message>
</context>
<context>
    <name>parallax::RunDetails</name>
    <message>
        <source>Plan of the run</source>
        <translation>Plan des Laufs</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Voreinstellung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of its events could not be read.</source>
        <translation>
            <numerusform>%n Zeile seiner Ereignisse konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeilen seiner Ereignisse konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered (demo)</source>
        <translation>gerendert (Demo)</translation>
    </message>
</context>
<context>
    <name>parallax::RunEvents</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Gestartet.</translation>
    </message>
    <message>
        <source>Validated: ROE %1, RTE %2%3</source>
        <translation>Validiert: ROE %1, RTE %2%3</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation>, bisher die besten Werte</translation>
    </message>
    <message>
        <source>Checkpoint of step %1.</source>
        <translation>Prüfpunkt bei Schritt %1.</translation>
    </message>
    <message>
        <source>Wished: %1.</source>
        <translation>Angefordert: %1.</translation>
    </message>
    <message>
        <source>Started again after step %1.</source>
        <translation>Nach Schritt %1 wieder begonnen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Went on.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Extended to %1 epochs.</source>
        <translation>Auf %1 Epochen verlängert.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Acknowledged: %1. %2</source>
        <translation>Bestätigt: %1. %2</translation>
    </message>
</context>
<context>
    <name>parallax::RunFailures</name>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ausgewählt.</translation>
    </message>
    <message>
        <source>Cumulative histogram of the errors of a validation</source>
        <translation>Kumulatives Histogramm der Fehler einer Validierung</translation>
    </message>
    <message>
        <source>The worst pairs of this validation</source>
        <translation>Die schlechtesten Paare dieser Validierung</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Schlechteste Paare</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <source>Orientation error</source>
        <translation>Orientierungsfehler</translation>
    </message>
    <message>
        <source>Translation error</source>
        <translation>Translationsfehler</translation>
    </message>
    <message>
        <source>Compare with SURF and ORB</source>
        <translation>Mit SURF und ORB vergleichen</translation>
    </message>
    <message>
        <source>Estimates the pairs of this validation with SURF and ORB, from the same pixels, and keeps what they found</source>
        <translation>Schätzt die Paare dieser Validierung mit SURF und ORB aus denselben Pixeln und behält deren Ergebnisse</translation>
    </message>
    <message>
        <source>Comparing with SURF and ORB</source>
        <translation>Vergleich mit SURF und ORB</translation>
    </message>
    <message>
        <source>SURF and ORB: %p %</source>
        <translation>SURF und ORB: %p %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>Schritt %1 (bester), Epoche %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>No validation yet. The first one shows here how the errors are distributed, and on which pairs the network fails.</source>
        <translation>Noch keine Validierung. Die erste zeigt hier, wie sich die Fehler verteilen und bei welchen Paaren das Netz versagt.</translation>
    </message>
    <message>
        <source>Reading the validation…</source>
        <translation>Validierung wird gelesen…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>beste zuvor</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Orientation error (°)</source>
        <translation>Orientierungsfehler (°)</translation>
    </message>
    <message>
        <source>Translation error (°)</source>
        <translation>Translationsfehler (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>Anteil der Paare (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Paar %1</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>Not all cameras of the set are known; SURF and ORB were given assumed ones.</source>
        <translation>Nicht alle Kameras der Menge sind bekannt; SURF und ORB erhielten angenommene.</translation>
    </message>
</context>
<context>
    <name>parallax::RunFilters</name>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>All on one scale: what stands out has changed most</source>
        <translation>Alle in einem Maßstab: Was hervorsticht, hat sich am stärksten verändert</translation>
    </message>
    <message>
        <source>Filters of the first convolution</source>
        <translation>Filter der ersten Faltung</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ausgewählt.</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>Schritt %1 (bester), Epoche %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neuester: %1</translation>
    </message>
    <message>
        <source>No checkpoint yet. The first one shows here what the network&apos;s first layer looks for.</source>
        <translation>Noch kein Prüfpunkt. Der erste zeigt hier, wonach die erste Schicht des Netzes sucht.</translation>
    </message>
    <message>
        <source>Reading the checkpoint…</source>
        <translation>Prüfpunkt wird gelesen…</translation>
    </message>
    <message>
        <source>Change since step %1</source>
        <translation>Änderung seit Schritt %1</translation>
    </message>
    <message>
        <source>Change since the first checkpoint</source>
        <translation>Änderung seit dem ersten Prüfpunkt</translation>
    </message>
    <message numerus="yes">
        <source>What changed in %n filters of conv1 from step %1 to step %2: %3 % on average. Grey is no change.</source>
        <translation>
            <numerusform>Was sich in %n Filter von conv1 von Schritt %1 bis Schritt %2 geändert hat: im Mittel %3 %. Grau heißt keine Änderung.</numerusform>
            <numerusform>Was sich in %n Filtern von conv1 von Schritt %1 bis Schritt %2 geändert hat: im Mittel %3 %. Grau heißt keine Änderung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n filters of conv1 at step %1, each scaled by its own largest weight. Grey is a weight of 0.</source>
        <translation>
            <numerusform>%n Filter von conv1 bei Schritt %1, nach seinem größten Gewicht skaliert. Grau ist ein Gewicht von 0.</numerusform>
            <numerusform>Die %n Filter von conv1 bei Schritt %1, jeder nach seinem größten Gewicht skaliert. Grau ist ein Gewicht von 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a filter for its past.</source>
        <translation>Auf einen Filter zeigen, um seine Vergangenheit zu sehen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Filter %1
Largest weight %2</source>
        <translation>Filter %1
Größtes Gewicht %2</translation>
    </message>
    <message>
        <source>Changed by %1 %</source>
        <translation>Um %1 % verändert</translation>
    </message>
</context>
<context>
    <name>parallax::RunWatch</name>
    <message>
        <source>The folder %1 cannot be reached.</source>
        <translation>Der Ordner %1 ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>parallax::RunsList</name>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>Choose what to train on and how, and start (Ctrl+N)</source>
        <translation>Auswählen, womit und wie trainiert wird, und starten (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Ordner mit Läufen öffnen</translation>
    </message>
    <message>
        <source>Open a folder of runs, or one run, on this computer or mounted from another</source>
        <translation>Einen Ordner mit Läufen oder einen einzelnen Lauf öffnen, auf diesem Computer oder von einem anderen eingehängt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Lösen (P)</translation>
    </message>
    <message>
        <source>Pin, to compare with others (P)</source>
        <translation>Anheften, um mit anderen zu vergleichen (P)</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close the folder it was opened from</source>
        <translation>Den Ordner schließen, aus dem er geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>parallax::RunsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parallax::RunsSession</name>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no run in %1 yet.</source>
        <translation>In %1 gibt es noch keinen Lauf.</translation>
    </message>
    <message>
        <source>%1 is trained: all epochs are done.</source>
        <translation>%1 ist trainiert: Alle Epochen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 ended without a word: its trainer is gone.</source>
        <translation>%1 endete ohne Meldung: Das Trainingsprogramm ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>parallax::SaliencySession</name>
    <message>
        <source>%1 is no network: its matches are what it looks at.</source>
        <translation>%1 ist kein Netz: was es sieht, sind seine Zuordnungen.</translation>
    </message>
    <message>
        <source>%1 has no answer to explain.</source>
        <translation>%1 hat keine Antwort zu erklären.</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <source>Orientation error (ROE)</source>
        <translation>Orientierungsfehler (ROE)</translation>
    </message>
    <message>
        <source>Translation error (RTE)</source>
        <translation>Translationsfehler (RTE)</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>Der größere von beiden</translation>
    </message>
    <message>
        <source>Errors of one method against those of another</source>
        <translation>Fehler einer Methode gegen die einer anderen</translation>
    </message>
    <message>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>Für einen Vergleich Paar für Paar werden zwei Methoden mit Ergebnissen benötigt.</translation>
    </message>
    <message>
        <source>Method on the horizontal axis</source>
        <translation>Methode auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Method on the vertical axis</source>
        <translation>Methode auf der senkrechten Achse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>%1: %2, degrees</source>
        <translation>%1: %2, Grad</translation>
    </message>
    <message>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%1 ist bei %2 %, %3 bei %4 % von %5 Paaren besser</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <source>Rendering the demo collection: %1 %</source>
        <translation>Demo-Datensatz wird gerendert: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening the data set</source>
        <translation>Öffnen des Datensatzes abbrechen</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <source>None chosen</source>
        <translation>Keine ausgewählt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>parallax::SteerBar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>After the step it is at; it keeps its memory and goes on when told</source>
        <translation>Nach dem laufenden Schritt; der Speicher bleibt belegt, und auf Anweisung geht es weiter</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Save weights and position now</source>
        <translation>Gewichte und Stand jetzt speichern</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>Measure the errors on the validation pairs now</source>
        <translation>Die Fehler auf den Validierungspaaren jetzt messen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Train so many epochs longer</source>
        <translation>So viele Epochen länger trainieren</translation>
    </message>
    <message>
        <source>Epochs to extend by</source>
        <translation>Zusätzliche Epochen</translation>
    </message>
    <message>
        <source>by </source>
        <translation>um </translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>After this step, with a checkpoint</source>
        <translation>Nach diesem Schritt, mit Prüfpunkt</translation>
    </message>
    <message>
        <source>After this epoch, with a checkpoint</source>
        <translation>Nach dieser Epoche, mit Prüfpunkt</translation>
    </message>
    <message>
        <source>At once, without finishing the step</source>
        <translation>Sofort, ohne den Schritt zu beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>; best %1</source>
        <translation>; am besten %1</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>Das Trainingsprogramm wird gestartet.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>All epochs are done; extend the run first</source>
        <translation>Alle Epochen sind abgeschlossen; den Lauf zuerst verlängern</translation>
    </message>
    <message>
        <source>Go on where it paused</source>
        <translation>Dort fortfahren, wo pausiert wurde</translation>
    </message>
    <message>
        <source>Start the trainer on this computer, from the last checkpoint if there is one</source>
        <translation>Das Trainingsprogramm auf diesem Computer starten, vom letzten Prüfpunkt, falls vorhanden</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>Ausstehend: %1</translation>
    </message>
    <message>
        <source>When it goes on: %1</source>
        <translation>Beim Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Wishes that the trainer has not acknowledged yet</source>
        <translation>Anweisungen, die das Trainingsprogramm noch nicht bestätigt hat</translation>
    </message>
</context>
<context>
    <name>parallax::SummaryModel</name>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>no pair in common</source>
        <translation>kein gemeinsames Paar</translation>
    </message>
    <message>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>95-%-Intervall eines gepaarten Bootstraps über die %1 Paare, die beide haben: Null liegt außerhalb.</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>95-%-Intervall eines gepaarten Bootstraps über die %1 Paare, die beide haben: Null liegt darin, die beiden lassen sich mit dieser Kenngröße also nicht unterscheiden.</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Ein Fehlschlag zählt als Fehler von 180 Grad.</translation>
    </message>
    <message>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>Fläche unter der Recall-Kurve bis zu diesem Winkel: 1 ist perfekt. </translation>
    </message>
    <message>
        <source>One row a method with its settings</source>
        <translation>Eine Zeile je Methode mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Pairs evaluated that pass the filter</source>
        <translation>Ausgewertete Paare, die den Filter passieren</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>AUC@5°</source>
        <translation>AUC@5°</translation>
    </message>
    <message>
        <source>AUC@10°</source>
        <translation>AUC@10°</translation>
    </message>
    <message>
        <source>AUC@20°</source>
        <translation>AUC@20°</translation>
    </message>
    <message>
        <source>Share of pairs without a pose. </source>
        <translation>Anteil der Paare ohne Pose. </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>Methode minus Referenz, mit dem 95-%-Intervall eines gepaarten Bootstraps</translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation>Differenz [95 %]</translation>
    </message>
    <message>
        <source>Against %1 [95 %]</source>
        <translation>Gegen %1 [95 %]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>Where the cameras came from that the poses depend on, the less certain of a pair&apos;s two; assumed and estimated ones make every number here less certain.</source>
        <translation>Woher die Kameras stammen, von denen die Posen abhängen, je Paar die unsicherere; angenommene und geschätzte machen jede Zahl hier unsicherer.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <source>Collection</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>Weights: none chosen</source>
        <translation>Gewichte: keine ausgewählt</translation>
    </message>
    <message>
        <source>Choose the weights of %1</source>
        <translation>Gewichte von %1 auswählen</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>Gewichte auswählen</translation>
    </message>
    <message>
        <source>As in the paper (227 x 227)</source>
        <translation>Wie im Artikel (227 x 227)</translation>
    </message>
    <message>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>Abschnitt 4.3: jedes Bild samt seiner Intrinsik auf 227 x 227 skaliert, Standarddetektoren, Fünf-Punkt-Algorithmus und RANSAC</translation>
    </message>
    <message>
        <source>Standard settings, own size</source>
        <translation>Standardeinstellungen, eigene Größe</translation>
    </message>
    <message>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>„original“, die längste Seite in Pixeln oder Breite x Höhe</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>Eine gleichmäßige Auswahl so vieler Paare; jedes Mal dieselbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Most pairs</source>
        <translation>Max. Paare</translation>
    </message>
    <message>
        <source>File of the results</source>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
Ein gestoppter Durchlauf wird dort fortgesetzt, wo er war, wenn die Datei schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei auswählen</translation>
    </message>
    <message>
        <source>Results (*.db)</source>
        <translation>Ergebnisse (*.db)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Ergebnisse öffnen…</translation>
    </message>
    <message>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
Szenen: %2 · Paare: %3</translation>
    </message>
    <message>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>Keiner ist geöffnet. Einen auf der Seite „Szenen“ öffnen oder seinen Ordner auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Standard light of each scene</source>
        <translation>Standardbeleuchtung jeder Szene</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>Auf der Seite „Szenen“ einen Datensatz öffnen, dann Methoden auswählen und „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Mindestens eine Methode anhaken.</translation>
    </message>
    <message>
        <source>Say where the results go.</source>
        <translation>Angeben, wohin die Ergebnisse gespeichert werden.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>Die Größe „%1“ ist unverständlich: original, 640 oder 227x227 angeben.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen…</translation>
    </message>
    <message>
        <source>Weights: those shipped</source>
        <translation>Gewichte: die mitgelieferten</translation>
    </message>
</context>
<context>
    <name>parallax::TrainerProcess</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The trainer ended at once, without a word.</source>
        <translation>Das Trainingsprogramm endete sofort und ohne Meldung.</translation>
    </message>
    <message>
        <source>The trainer gave no estimate.</source>
        <translation>Das Trainingsprogramm lieferte keine Abschätzung.</translation>
    </message>
    <message>
        <source>parallax-trainer is neither beside this program nor on the PATH.</source>
        <translation>parallax-trainer liegt weder neben diesem Programm noch im PATH.</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingCurves</name>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Abbildungen</translation>
    </message>
    <message>
        <source>Curves over</source>
        <translation>Kurven über</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>nach Schritt</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>nach Epoche</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>A zoomed view moves along with the newest step</source>
        <translation>Eine vergrößerte Ansicht wandert mit dem neuesten Schritt mit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a figure as PDF, SVG or PNG, or all numbers as a table</source>
        <translation>Eine Abbildung als PDF, SVG oder PNG oder alle Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Figure: %1…</source>
        <translation>Abbildung: %1…</translation>
    </message>
    <message>
        <source>All numbers as a table (CSV)…</source>
        <translation>Alle Zahlen als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>%1: logarithmic</source>
        <translation>%1: logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>This figure alone, and all of them again</source>
        <translation>Nur diese Abbildung, und wieder alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checkpoint of step %1</source>
        <translation>Prüfpunkt bei Schritt %1</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, der beste</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>A double click loads it into Inspect.</source>
        <translation>Ein Doppelklick lädt ihn in „Untersuchen“.</translation>
    </message>
    <message>
        <source>no mean</source>
        <translation>kein Mittel</translation>
    </message>
    <message>
        <source>Saving %1.</source>
        <translation>%1 wird gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Moving average over about so many steps, of the logarithms where the axis is logarithmic; the values themselves stay faintly behind it</source>
        <translation>Gleitender Mittelwert über etwa so viele Schritte, bei logarithmischer Achse der Logarithmen; die Werte selbst bleiben blass dahinter</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Open a run, or a folder of runs</source>
        <translation>Einen Lauf oder einen Ordner mit Läufen öffnen</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Probepaare</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>Die 3D-Ansicht benötigt OpenGL %1.%2, aber diese Anzeige hat kein OpenGL.</translation>
    </message>
    <message>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>Die 3D-Ansicht benötigt OpenGL %1.%2; diese Anzeige bietet %3.</translation>
    </message>
</context>
</TS>
