<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="31"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="40"/>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="53"/>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="57"/>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="58"/>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG-Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="63"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="64"/>
        <source>Comma-separated table (*.csv)</source>
        <translation>Kommagetrennte Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="11"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="79"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="90"/>
        <source>no pose</source>
        <translation>keine Pose</translation>
    </message>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="21"/>
        <source>measured as %1–%2</source>
        <translation>gemessen als %1–%2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="80"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="91"/>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="85"/>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>Kleinster Fehler (der größere von ROE und RTE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="100"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="103"/>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>Überlappung der Sichtpyramiden, % der kleineren</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="111"/>
        <source>in the data set&apos;s list</source>
        <translation>in der Liste des Datensatzes</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="112"/>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="114"/>
        <source>Angle between the orientations, degrees</source>
        <translation>Winkel zwischen den Orientierungen, Grad</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="119"/>
        <source>Distance of the cameras, units of the data set</source>
        <translation>Abstand der Kameras, Einheiten des Datensatzes</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="123"/>
        <source>ROE, degrees</source>
        <translation>ROE, Grad</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="124"/>
        <source>RTE, degrees</source>
        <translation>RTE, Grad</translation>
    </message>
</context>
<context>
    <name>PoseScene</name>
    <message>
        <location filename="../widgets/pages/pose_scene_of.cpp" line="37"/>
        <source>Camera 1</source>
        <translation>Kamera 1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pose_scene_of.cpp" line="45"/>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../widgets/bridge/thumbnails.cpp" line="26"/>
        <source>The photograph is missing.</source>
        <translation>Das Foto fehlt.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="11"/>
        <source>1 view</source>
        <translation>1 Ansicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="12"/>
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln Ansicht</numerusform>
            <numerusform>%Ln Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="17"/>
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="16"/>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="core_strings.h" line="6"/>
        <source>Feature methods</source>
        <translation>Merkmalsmethoden</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="7"/>
        <source>SURF</source>
        <translation>SURF</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="11"/>
        <source>ORB</source>
        <translation>ORB</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="13"/>
        <source>Standard, 500</source>
        <oldsource>Standard (500 features)</oldsource>
        <translation>Standard, 500</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="15"/>
        <source>Mutual check</source>
        <translation>Kreuzprüfung</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="16"/>
        <source>Keep a match only if it is the nearest both ways.</source>
        <translation>Eine Zuordnung nur behalten, wenn sie in beiden Richtungen die nächste ist.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="17"/>
        <source>Ratio test</source>
        <translation>Verhältnistest</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="18"/>
        <source>Keep a match only if it is nearer than this share of the second nearest; 1 keeps all.</source>
        <translation>Eine Zuordnung nur behalten, wenn ihr Abstand unter diesem Anteil des zweitkleinsten Abstands liegt; 1 behält alle.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="19"/>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="21"/>
        <source>Robust estimation</source>
        <translation>Robuste Schätzung</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="25"/>
        <source>Inlier threshold</source>
        <translation>Inlier-Schwelle</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="26"/>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>Wie weit eine Zuordnung von ihrer Epipolarlinie abweichen darf, in Pixeln der skalierten Bilder; 0 ist automatisch: 0,5 bei „Präzise“, 1 wie im Artikel.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="28"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="30"/>
        <source>Most samples</source>
        <translation>Max. Stichproben</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="32"/>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="33"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="34"/>
        <source>The file of this network&apos;s weights.</source>
        <translation>Die Datei mit den Gewichten dieses Netzes.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="35"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="39"/>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="40"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="41"/>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>Threads auf dem Prozessor; 0 nutzt alle Kerne bis auf einen, damit das Fenster bedienbar bleibt.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="43"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="8"/>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>Beide verdoppeln das Bild: die stärkste Variante mit gespiegeltem Rand und Schwelle 10, die des Artikels ohne Rand und mit Schwelle 15.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="9"/>
        <source>Strongest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="10"/>
        <source>As in the paper</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="12"/>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>Wie viele Merkmale höchstens: 500 wie in OpenCV oder 2000, auch näher am Rand gefunden.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="14"/>
        <source>Dense, 2000</source>
        <translation>Dicht, 2000</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="20"/>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>Bilder werden zuerst auf diese Größe gebracht: eine längste Seite wie 1600, auf die kleinere nie vergrößert werden, eine genaue Größe wie 227x227 oder original, wobei Fotos ab 10 Megapixeln Minuten dauern können.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="22"/>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>Wie die Pose aus richtigen und falschen Zuordnungen gefunden wird: innerhalb der Suche verfeinert oder mit dem Fünf-Punkt-RANSAC von OpenCV wie im Artikel.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="23"/>
        <source>Precise</source>
        <translation>Präzise</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="24"/>
        <source>Paper&apos;s RANSAC</source>
        <translation>RANSAC des Artikels</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="27"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="29"/>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>Die Wahrscheinlichkeit, 0,5 bis 0,999999, dass die Suche bei vorzeitigem Ende auf eine Stichprobe ohne falsche Zuordnung gestoßen ist.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="31"/>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 2000 when precise, 1000 as the paper.</source>
        <translation>Wie viele Stichproben aus fünf Zuordnungen die Suche höchstens probiert; 0 ist automatisch: 2000 bei „Präzise“, 1000 wie im Artikel.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="36"/>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Wo das Netz berechnet wird; „Automatisch“ nimmt CUDA, falls vorhanden, sonst den Prozessor.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="37"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="38"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="42"/>
        <source>all but one core</source>
        <translation>alle Kerne bis auf einen</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="44"/>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, all of it squeezed to 227x227, or all of it as it is (cnnAspp and cnnBspp only).</source>
        <translation>Was das Netz von jedem Bild sieht: die Mitte 227x227, wenn die kürzere Seite auf 323 Pixel gebracht ist, wie im Artikel, das ganze Bild auf 227x227 gestaucht oder das ganze Bild unverändert (nur cnnAspp und cnnBspp).</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="45"/>
        <source>Centre crop 227</source>
        <translation>Mittenausschnitt 227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="46"/>
        <source>Whole, to 227x227</source>
        <translation>Ganz, auf 227x227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="47"/>
        <source>Whole, full size</source>
        <translation>Ganz, volle Größe</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="48"/>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF-Schlüsselpunkte (dlib), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="49"/>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="50"/>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="51"/>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE-Schlüsselpunkte (OpenCV), zugeordnet; robuste Pose</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="52"/>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>Siamesisches Netz mit letztem Max-Pooling: 6 x 6 Merkmale</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="53"/>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>Siamesisches Netz ohne letztes Max-Pooling: 13 x 13 Merkmale</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="54"/>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA mit Spatial Pyramid Pooling auf 1, 2, 3, 6</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="55"/>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB mit Spatial Pyramid Pooling auf 1, 2, 3, 6, 13 (cnn-spp des Artikels)</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="56"/>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>Trainingslayout von MVSNet für DTU</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="57"/>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="58"/>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>Layout von MVSNet nach Scan</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="59"/>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Paarliste von Melekhov et al.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="60"/>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Paarliste von Melekhov et al., wie veröffentlicht</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="61"/>
        <source>1DSfM landmarks</source>
        <translation>1DSfM-Landmarks</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="62"/>
        <source>Parallax&apos;s pair list</source>
        <translation>Paarliste von Parallax</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="63"/>
        <source>COLMAP model</source>
        <translation>COLMAP-Modell</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="64"/>
        <source>Bundler</source>
        <translation>Bundler</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="65"/>
        <source>Strecha</source>
        <translation>Strecha</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="66"/>
        <source>Middlebury multi-view</source>
        <translation>Middlebury Multi-View</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="67"/>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <location filename="../widgets/plots/bin_plot.cpp" line="133"/>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1, %2 bis %3: Median %4°, %5 % fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="20"/>
        <source>Rotation between the views (°)</source>
        <translation>Rotation zwischen den Ansichten (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="21"/>
        <source>Baseline (units of the data set)</source>
        <translation>Basislinie (Einheiten des Datensatzes)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="22"/>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>Überlappung der Sichtfelder (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="41"/>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>Medianfehler und Fehlschläge über Rotation, Basislinie oder Überlappung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="42"/>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>Es ist nichts bekannt, wonach diese Paare geordnet werden könnten.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="45"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="49"/>
        <source>Along</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="50"/>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="51"/>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="52"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="58"/>
        <source>Share of failures (dotted)</source>
        <translation>Anteil der Fehlschläge (gepunktet)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="62"/>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>Klassen mit gleich vielen Paaren. Auf einen Punkt klicken, um seine Paare aufzulisten.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="65"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="72"/>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="102"/>
        <source>Median of: %1, degrees</source>
        <translation>Median: %1, Grad</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="103"/>
        <source>Pairs without a pose (%)</source>
        <translation>Paare ohne Pose (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="142"/>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1, %2 von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>Image 1</source>
        <translation>Bild 1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>fx fy cx cy [k1 [k2 [p1 p2]]], pixels</source>
        <translation>fx fy cx cy [k1 [k2 [p1 p2]]], Pixel</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="33"/>
        <source>Image 2</source>
        <translation>Bild 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>True pose, camera 2 from camera 1</source>
        <translation>Wahre Pose, von Kamera 1 zu Kamera 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="35"/>
        <source>Apply cameras</source>
        <translation>Kameras übernehmen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="37"/>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>Die eingegebenen Zahlen verwenden und neu schätzen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="51"/>
        <source>; or the path of a file that holds them</source>
        <translation>; oder der Pfad einer Datei, die sie enthält</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="66"/>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="68"/>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>angenommen: Brennweite 1,2 × längere Seite</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="69"/>
        <source>from %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="78"/>
        <source>Not known: errors cannot be shown.</source>
        <translation>Unbekannt: Fehler können nicht angezeigt werden.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="87"/>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>Rotation %1°, aus den Kameradateien oder eingegeben.</translation>
    </message>
</context>
<context>
    <name>parallax::ChoiceButton</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="20"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="21"/>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="59"/>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="102"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <location filename="../widgets/plots/curve_plot.cpp" line="197"/>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1: %2 % der Paare innerhalb von %3%4</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="27"/>
        <source>Drop a data set here</source>
        <translation>Einen Datensatz hier ablegen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="34"/>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>Ein Ordner mit Fotos, mit oder ohne bekannte Kameras, oder eine Datei, die Paare auflistet.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="39"/>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="45"/>
        <source>Render the demo collection</source>
        <translation>Demo-Datensatz rendern</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="47"/>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>Sieben synthetische Szenen, aufgenommen, wie es der DTU-Roboter täte; beim ersten Mal eine halbe Minute.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="89"/>
        <source>Open %1 again</source>
        <translation>%1 erneut öffnen</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="21"/>
        <source>Errors shown</source>
        <translation>Angezeigte Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="22"/>
        <source>0 to %1°</source>
        <translation>0 bis %1°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="27"/>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>Auf eine Kurve klicken oder an ihr entlang ziehen, um die Paare dahinter aufzulisten. Das Mausrad zoomt, die rechte Taste verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="32"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save ROE…</source>
        <translation>ROE speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save RTE…</source>
        <translation>RTE speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="39"/>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>Diese Abbildung als PDF, SVG oder PNG speichern</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="55"/>
        <source>Cumulative histogram of the orientation error</source>
        <translation>Kumulatives Histogramm des Orientierungsfehlers</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="56"/>
        <source>Cumulative histogram of the translation error</source>
        <translation>Kumulatives Histogramm des Translationsfehlers</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative orientation error (°)</source>
        <translation>Relativer Orientierungsfehler (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative translation error (°)</source>
        <translation>Relativer Translationsfehler (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>Share of pairs (%)</source>
        <translation>Anteil der Paare (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="80"/>
        <source>median %1°</source>
        <translation>Median %1°</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>Kinds of scene</source>
        <translation>Szenenarten</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="39"/>
        <source>Hard scenes only</source>
        <translation>Nur schwierige Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="41"/>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>Texturlose und glänzende Szenen: die Auswahl von Abb. 7c des Artikels</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>Light</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>All lights</source>
        <translation>Alle Beleuchtungen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="46"/>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="51"/>
        <source>Show all pairs</source>
        <translation>Alle Paare zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="68"/>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="69"/>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="111"/>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="116"/>
        <source>All %1 pairs</source>
        <translation>Alle %1 Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="117"/>
        <source>%1 of %2 pairs</source>
        <translation>%1 von %2 Paaren</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="36"/>
        <source>Sweep</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="37"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="80"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="81"/>
        <source>Method against method</source>
        <translation>Methode gegen Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="82"/>
        <source>Error by geometry</source>
        <translation>Fehler nach Geometrie</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="104"/>
        <source>Open their collection</source>
        <translation>Zugehörigen Datensatz öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="121"/>
        <source>%1, images at %2</source>
        <translation>%1, Bilder in Größe %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="135"/>
        <source>Open results…</source>
        <translation>Ergebnisse öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="153"/>
        <source>(and %1 more notes)</source>
        <translation>(und %1 weitere Hinweise)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="209"/>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>Der Durchlauf hat begonnen; seine Kurven erscheinen mit den ersten Zeilen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="211"/>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>Methoden auswählen und „Starten“ drücken: Jede Methode läuft auf jedem Paar von %1.

Oder die Ergebnisse eines früheren Durchlaufs öffnen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="214"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>Auf der Seite „Szenen“ einen Datensatz öffnen, dann Methoden auswählen und „Starten“ drücken.

Oder die Ergebnisse eines früheren Durchlaufs öffnen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="269"/>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>Dieses Paar gehört nicht zum geöffneten Datensatz, daher kann „Untersuchen“ es nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="270"/>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>Den Datensatz „%1“ öffnen, um dieses Paar in „Untersuchen“ zu sehen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="293"/>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="294"/>
        <source>Results (*.db);;All files (*)</source>
        <translation>Ergebnisse (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="25"/>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>Ein Durchlauf ist im Gange; er muss pausiert oder gestoppt werden, bevor andere Ergebnisse geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="103"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="110"/>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>Wird pausiert: Die laufenden Paare werden erst abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="116"/>
        <source>Stopped after %1.</source>
        <translation>Gestoppt nach %1.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="118"/>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>Wird gestoppt: Die laufenden Paare werden erst abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="153"/>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>Fertig: %1 Zeilen, davon %2 jetzt, in %3 s, davon %4 ohne Pose.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="163"/>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>Pausiert nach %1. Das Erledigte steht in %2; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="167"/>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>Gestoppt nach %1. Das Erledigte bleibt in %2 erhalten.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="170"/>
        <source>The sweep ended early.</source>
        <translation>Der Durchlauf endete vorzeitig.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="175"/>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="178"/>
        <source> · %1 a second</source>
        <translation> · %1 pro Sekunde</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="181"/>
        <source> · %1 h %2 min left</source>
        <translation> · noch %1 h %2 min</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="182"/>
        <source> · %1 min %2 s left</source>
        <translation> · noch %1 min %2 s</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="183"/>
        <source> · %1 s left</source>
        <translation> · noch %1 s</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationTables</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="43"/>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="44"/>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="45"/>
        <source>larger error</source>
        <translation>größerer Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="54"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="55"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="86"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="133"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="88"/>
        <source>Reference method</source>
        <translation>Referenzmethode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="89"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="184"/>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="90"/>
        <source>Statistic compared</source>
        <translation>Verglichene Kenngröße</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="91"/>
        <source>by median</source>
        <translation>nach Median</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="92"/>
        <source>by mean</source>
        <translation>nach Mittelwert</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="93"/>
        <source>by AUC@5°</source>
        <translation>nach AUC@5°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="94"/>
        <source>by AUC@10°</source>
        <translation>nach AUC@10°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="95"/>
        <source>by AUC@20°</source>
        <translation>nach AUC@20°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="101"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Ein Fehlschlag zählt als Fehler von 180 Grad.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="105"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="143"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="111"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="116"/>
        <source>Numbers of each method</source>
        <translation>Kennzahlen jeder Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="129"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="243"/>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>Auf eine Kurve klicken oder an ihr entlang ziehen: Die Paare dahinter werden hier aufgelistet.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="132"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="135"/>
        <source>Worst pairs</source>
        <translation>Schlechteste Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="137"/>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>Die %1 Paare mit den größten Fehlern dieser Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="139"/>
        <source>Open in Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="154"/>
        <source>Pairs behind what was chosen</source>
        <translation>Paare hinter der Auswahl</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>%1 pairs</source>
        <translation>%1 Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="279"/>
        <source>Worst of %1 by %2: %3</source>
        <translation>Schlechteste von %1 nach %2: %3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="280"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="282"/>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1: %2, %3 von %4 bis %5</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="327"/>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>Das gewählte Paar öffnen (Doppelklick, Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="328"/>
        <source>Choose a pair of the open collection first.</source>
        <translation>Zuerst ein Paar des geöffneten Datensatzes auswählen.</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="46"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="47"/>
        <source>Search the scenes</source>
        <translation>Szenen durchsuchen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="51"/>
        <source>Class of scene</source>
        <translation>Szenenklasse</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="52"/>
        <source>Show one class of scene</source>
        <translation>Nur eine Szenenklasse zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="58"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="64"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="59"/>
        <source>No scene matches the search.</source>
        <translation>Keine Szene passt zur Suche.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="83"/>
        <source>Views of the scene</source>
        <translation>Ansichten der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="84"/>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>Zwei Ansichten anklicken, um ein Paar zu wählen; mit Umschalt bleibt die erste.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="98"/>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="144"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views of %1</source>
        <translation>Ansichten von %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="63"/>
        <source>Methods and their results</source>
        <translation>Methoden und ihre Ergebnisse</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="107"/>
        <source>Show outliers as well</source>
        <translation>Auch Ausreißer anzeigen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="128"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="129"/>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="218"/>
        <source>%1 inliers of %2 matches</source>
        <translation>%1 Inlier von %2 Zuordnungen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="222"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="223"/>
        <source>intrinsics assumed</source>
        <translation>Intrinsik angenommen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="50"/>
        <source>Lights of the scene</source>
        <translation>Beleuchtungen der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="92"/>
        <source>Light %1</source>
        <translation>Beleuchtung %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="24"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="38"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="67"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;Estimate</source>
        <translation>&amp;Schätzung</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="39"/>
        <source>&amp;Open pair…</source>
        <translation>Bildpaar ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Open the &amp;demo pair</source>
        <translation>&amp;Demopaar öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Save the image pair as a figure…</source>
        <translation>Bildpaar als Abbildung speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="52"/>
        <source>Save the image pair</source>
        <translation>Bildpaar speichern</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Save the 3D view as a figure…</source>
        <translation>3D-Ansicht als Abbildung speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="56"/>
        <source>Save the 3D view</source>
        <translation>3D-Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>Ergebnisse als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>&amp;Copy the results</source>
        <translation>Ergebnisse &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="63"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>Mit angehakten Methoden &amp;schätzen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="75"/>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <location filename="../widgets/window_actions.cpp" line="96"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="27"/>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="28"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="29"/>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Open &amp;collection…</source>
        <translation>Datensat&amp;z öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="41"/>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>Paar&amp;liste oder Bundle-Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Open &amp;results…</source>
        <translation>E&amp;rgebnisse öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="48"/>
        <source>Open the d&amp;emo collection</source>
        <translation>D&amp;emo-Datensatz öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="48"/>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="82"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;Pair</source>
        <translation>&amp;Paar</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>&amp;Inspect the chosen pair</source>
        <translation>Gewähltes Paar &amp;untersuchen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>&amp;Next pair of the scene</source>
        <translation>&amp;Nächstes Paar der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="92"/>
        <source>&amp;Previous pair of the scene</source>
        <translation>&amp;Vorheriges Paar der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="92"/>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="96"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>3D: &amp;overview</source>
        <translation>3D: Ü&amp;bersicht</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>3D: &amp;front</source>
        <translation>3D: von &amp;vorn</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>3D: &amp;top</source>
        <translation>3D: von &amp;oben</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>3D: &amp;side</source>
        <translation>3D: von der &amp;Seite</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: aus Sicht von &amp;Kamera 1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Fit the &amp;images</source>
        <translation>B&amp;ilder einpassen</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="111"/>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="112"/>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="113"/>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="115"/>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="127"/>
        <source>Open recent pair</source>
        <translation>Zuletzt geöffnete Bildpaare</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="129"/>
        <source>Open recent collection</source>
        <translation>Zuletzt geöffnete Datensätze</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="42"/>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>Zwei Bilder derselben Szene oder einen Ordner mit vielen öffnen oder hier ablegen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="66"/>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="142"/>
        <source>Open a collection to walk through its pairs.</source>
        <translation>Einen Datensatz öffnen, um seine Paare durchzugehen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="144"/>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>Dies ist das letzte Paar in der Liste der Szene.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="145"/>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>Dies ist das erste Paar in der Liste der Szene.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="157"/>
        <source>Open pair: choose two images</source>
        <translation>Bildpaar öffnen: zwei Bilder auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>Open collection: choose a folder</source>
        <translation>Datensatz öffnen: einen Ordner auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="168"/>
        <source>Open a pair list or a bundle file</source>
        <translation>Paarliste oder Bundle-Datei öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Ein Bildpaar besteht aus zwei Bildern; ausgewählt: %1.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 ist das erste Bild. Das zweite auswählen oder hier ablegen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="194"/>
        <source>Only files on this computer can be opened.</source>
        <translation>Nur Dateien auf diesem Computer können geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="218"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 und %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="221"/>
        <source>No pair was opened yet</source>
        <translation>Noch kein Bildpaar geöffnet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="229"/>
        <source>No collection was opened yet</source>
        <translation>Noch kein Datensatz geöffnet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="233"/>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="238"/>
        <location filename="../widgets/main_window.cpp" line="250"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="240"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Tabulatorgetrennte Tabelle (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="265"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>Auf ein Bild zeigen, um Zuordnungen und Epipolarlinien zu sehen; 1 bis 8 wechseln die Methode.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="280"/>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="295"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="301"/>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="302"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Eine Werkbank für die relative Kamerapose, nach Melekhov, Ylioinas, Kannala und Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="74"/>
        <source>Colour the pairs by</source>
        <translation>Paare einfärben nach</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="77"/>
        <source>Method whose errors are shown</source>
        <translation>Methode, deren Fehler gezeigt werden</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="81"/>
        <source>Pairs by</source>
        <translation>Paare nach</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="96"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="97"/>
        <source>Filters of the pairs</source>
        <translation>Filter für die Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="98"/>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>Paare nach Rotation, Basislinie, Überlappung oder Fehler abblenden; die Ebenen der Sichtpyramiden festlegen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="107"/>
        <source>Inspect pair</source>
        <translation>Paar untersuchen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="109"/>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>Das gewählte Paar in „Untersuchen“ öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="124"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="125"/>
        <source>Data set&apos;s list</source>
        <translation>Liste des Datensatzes</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="126"/>
        <source>Rotation angle</source>
        <translation>Rotationswinkel</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="127"/>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="129"/>
        <source>ROE</source>
        <translation>ROE</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="130"/>
        <source>RTE</source>
        <translation>RTE</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="131"/>
        <source>Best method</source>
        <translation>Beste Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="224"/>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>Zeilen sind erste, Spalten zweite Ansichten. Auf ein Paar zeigen, um seine Zahlen zu sehen; klicken wählt es aus, ein Doppelklick untersucht es.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="236"/>
        <source>rotation %1</source>
        <translation>Rotation %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="238"/>
        <source>baseline %1</source>
        <translation>Basislinie %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="240"/>
        <source>overlap %1 %</source>
        <translation>Überlappung %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>listed</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>not listed</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="254"/>
        <source>ROE/RTE:</source>
        <translation>ROE/RTE:</translation>
    </message>
</context>
<context>
    <name>parallax::NoticeBar</name>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="25"/>
        <source>Show all notes</source>
        <translation>Alle Hinweise zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="33"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="38"/>
        <source>Notes about this data set</source>
        <translation>Hinweise zu diesem Datensatz</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/pages/notice_bar.cpp" line="74"/>
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
        <location filename="../widgets/pages/pair_bar.cpp" line="27"/>
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>Fehler ROE/RTE dieses Paars in den geöffneten Ergebnissen. Die Schätzungen darunter haben eigene Einstellungen und eine eigene Bildgröße.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="34"/>
        <source>Previous pair of the scene</source>
        <translation>Vorheriges Paar der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="35"/>
        <source>Next pair of the scene</source>
        <translation>Nächstes Paar der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="51"/>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="51"/>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="69"/>
        <source>light %1</source>
        <translation>Beleuchtung %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="74"/>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="75"/>
        <source>Not in the list of %1 pairs</source>
        <translation>Nicht in der Liste von %1 Paaren</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="113"/>
        <source>In the sweep (%1): %2</source>
        <translation>Im Durchlauf (%1): %2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="24"/>
        <source>Rotation (°)</source>
        <translation>Rotation (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="25"/>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="26"/>
        <source>Overlap (%)</source>
        <translation>Überlappung (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="27"/>
        <source>Error (°)</source>
        <translation>Fehler (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="28"/>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>Der größere von ROE und RTE der oben gewählten Methode</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="30"/>
        <source>Near plane</source>
        <translation>Nahe Ebene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="31"/>
        <source>Far plane</source>
        <translation>Ferne Ebene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="32"/>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>Nur Paare aus der Liste des Datensatzes</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="35"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="37"/>
        <source>Show all pairs, with the guessed planes</source>
        <translation>Alle Paare mit den vermuteten Ebenen zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="75"/>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>Wo die Sichtpyramiden für ihre Überlappung abgeschnitten werden: Abstand von der Kamera, in Einheiten des Datensatzes</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="24"/>
        <source>Pairs of the scene</source>
        <translation>Paare der Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="25"/>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>Zeilen: erste Ansicht; Spalten: zweite Ansicht. Pfeiltasten bewegen, die Eingabetaste untersucht.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="132"/>
        <source>No scene is open.</source>
        <translation>Keine Szene geöffnet.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="133"/>
        <source>One view alone makes no pair.</source>
        <translation>Eine Ansicht allein ergibt kein Paar.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="134"/>
        <source>Preparing the pairs…</source>
        <translation>Paare werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="26"/>
        <source>Image pair with matches</source>
        <translation>Bildpaar mit Zuordnungen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="182"/>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>Zuordnung %1 (%2): (%3, %4) ↔ (%5, %6) px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>inlier</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="191"/>
        <source>Image %1: (%2, %3) px</source>
        <translation>Bild %1: (%2, %3) px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="318"/>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>Zwei Bilder hier ablegen oder zum Auswählen klicken.
JPEG, PNG, TIFF, WebP und PPM.</translation>
    </message>
</context>
<context>
    <name>parallax::PairsModel</name>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="103"/>
        <source>no pose</source>
        <translation>keine Pose</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="142"/>
        <source>Image 1</source>
        <translation>Bild 1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="143"/>
        <source>Image 2</source>
        <translation>Bild 2</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="144"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="145"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Zuordnungen, die zur Pose passen, von allen Zuordnungen</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Angle between the two true orientations</source>
        <translation>Winkel zwischen den beiden wahren Orientierungen</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>Abstand der beiden Kameras, in Einheiten des Datensatzes</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>Wie viel von dem, was eine Kamera sieht, auch die andere sieht</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="154"/>
        <source>Relative orientation error of %1</source>
        <translation>Relativer Orientierungsfehler von %1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="155"/>
        <source>Relative translation error of %1</source>
        <translation>Relativer Translationsfehler von %1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="156"/>
        <source>%1 ROE</source>
        <translation>%1 ROE</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="156"/>
        <source>%1 RTE</source>
        <translation>%1 RTE</translation>
    </message>
</context>
<context>
    <name>parallax::Plot</name>
    <message>
        <location filename="../widgets/plots/plot.cpp" line="263"/>
        <source>Figures are saved as PNG, PDF or SVG; the name &quot;%1&quot; ends in none of them.</source>
        <translation>Abbildungen werden als PNG, PDF oder SVG gespeichert; der Name „%1“ endet auf nichts davon.</translation>
    </message>
    <message>
        <location filename="../widgets/plots/plot.cpp" line="276"/>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>%1 konnte nicht gespeichert werden; ist der Ordner vorhanden und beschreibbar?</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="91"/>
        <source>Open two images to see their cameras here</source>
        <translation>Zwei Bilder öffnen, um hier ihre Kameras zu sehen</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="21"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="22"/>
        <source>Front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="23"/>
        <source>Top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="24"/>
        <source>Side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="25"/>
        <source>From camera 1</source>
        <translation>Aus Kamera 1</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="124"/>
        <source>3D view of the cameras</source>
        <translation>3D-Ansicht der Kameras</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>Why there is no 3D view</source>
        <translation>Warum es keine 3D-Ansicht gibt</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="132"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="134"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="135"/>
        <source>Point of view</source>
        <translation>Blickpunkt</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="136"/>
        <source>Where to look from</source>
        <translation>Von wo aus geblickt wird</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="48"/>
        <source>Not estimated yet</source>
        <translation>Noch nicht geschätzt</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="49"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="50"/>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="57"/>
        <source>Intrinsics assumed</source>
        <translation>Intrinsik angenommen</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Ticked methods are estimated</source>
        <translation>Mit angehakten Methoden wird geschätzt</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>Relativer Orientierungsfehler gegenüber der wahren Pose, in Grad</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>Relativer Translationsfehler: Winkel zwischen den Richtungen, in Grad</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Zuordnungen, die zur Pose passen, von allen Zuordnungen</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Inliers / matches</source>
        <translation>Inlier / Zuordn.</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>Verstrichene Zeit aller Schritte, in Millisekunden</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>Zeit jedes Schritts in Millisekunden oder warum es keine Pose gibt</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Stages (ms) or reason</source>
        <translation>Schritte (ms) oder Grund</translation>
    </message>
</context>
<context>
    <name>parallax::RigView</name>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="30"/>
        <source>This is the first view. Click the second one.</source>
        <translation>Dies ist die erste Ansicht. Nun die zweite anklicken.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="59"/>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>Von wo aus diese Fotos aufgenommen wurden, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="30"/>
        <source>Orientation error (ROE)</source>
        <translation>Orientierungsfehler (ROE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="31"/>
        <source>Translation error (RTE)</source>
        <translation>Translationsfehler (RTE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="32"/>
        <source>The larger of the two</source>
        <translation>Der größere von beiden</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="52"/>
        <source>Errors of one method against those of another</source>
        <translation>Fehler einer Methode gegen die einer anderen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="53"/>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>Für einen Vergleich Paar für Paar werden zwei Methoden mit Ergebnissen benötigt.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="61"/>
        <source>Method on the horizontal axis</source>
        <translation>Methode auf der waagerechten Achse</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="62"/>
        <source>Method on the vertical axis</source>
        <translation>Methode auf der senkrechten Achse</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="63"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="68"/>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="76"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="82"/>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="138"/>
        <location filename="../widgets/pages/scatter_panel.cpp" line="139"/>
        <source>%1: %2, degrees</source>
        <translation>%1: %2, Grad</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="150"/>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%1 ist bei %2 %, %3 bei %4 % von %5 Paaren besser</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="44"/>
        <source>Rendering the demo collection: %1 %</source>
        <translation>Demo-Datensatz wird gerendert: %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="56"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="58"/>
        <source>Cancel opening the data set</source>
        <translation>Öffnen des Datensatzes abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="61"/>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="137"/>
        <source>None chosen</source>
        <translation>Keine ausgewählt</translation>
    </message>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="139"/>
        <location filename="../widgets/forms/settings_form.cpp" line="141"/>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>parallax::SummaryModel</name>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="83"/>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="84"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="86"/>
        <source>no pair in common</source>
        <translation>kein gemeinsames Paar</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="87"/>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="97"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>95-%-Intervall eines gepaarten Bootstraps über die %1 Paare, die beide haben: Null liegt außerhalb.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="98"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>95-%-Intervall eines gepaarten Bootstraps über die %1 Paare, die beide haben: Null liegt darin, die beiden lassen sich mit dieser Kenngröße also nicht unterscheiden.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="146"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Ein Fehlschlag zählt als Fehler von 180 Grad.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="147"/>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>Fläche unter der Recall-Kurve bis zu diesem Winkel: 1 ist perfekt. </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>One row a method with its settings</source>
        <translation>Eine Zeile je Methode mit ihren Einstellungen</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs evaluated that pass the filter</source>
        <translation>Ausgewertete Paare, die den Filter passieren</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="151"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="152"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="153"/>
        <source>AUC@5°</source>
        <translation>AUC@5°</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="154"/>
        <source>AUC@10°</source>
        <translation>AUC@10°</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="155"/>
        <source>AUC@20°</source>
        <translation>AUC@20°</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="156"/>
        <source>Share of pairs without a pose. </source>
        <translation>Anteil der Paare ohne Pose. </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="156"/>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="159"/>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>Methode minus Referenz, mit dem 95-%-Intervall eines gepaarten Bootstraps</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Difference [95 %]</source>
        <translation>Differenz [95 %]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Against %1 [95 %]</source>
        <translation>Gegen %1 [95 %]</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="65"/>
        <source>Collection</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="68"/>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="71"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="74"/>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results go to</source>
        <translation>Ergebnisse speichern in</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="116"/>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="117"/>
        <source>Weights: none chosen</source>
        <translation>Gewichte: keine ausgewählt</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="119"/>
        <source>Choose the weights of %1</source>
        <translation>Gewichte von %1 auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="121"/>
        <source>Choose the weights</source>
        <translation>Gewichte auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="158"/>
        <source>As in the paper (227 x 227)</source>
        <translation>Wie im Artikel (227 x 227)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="161"/>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>Abschnitt 4.3: jedes Bild samt seiner Intrinsik auf 227 x 227 skaliert, Standarddetektoren, Fünf-Punkt-Algorithmus und RANSAC</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="164"/>
        <source>Standard settings, own size</source>
        <translation>Standardeinstellungen, eigene Größe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="175"/>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>„original“, die längste Seite in Pixeln oder Breite x Höhe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="188"/>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="190"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="196"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="197"/>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>Eine gleichmäßige Auswahl so vieler Paare; jedes Mal dieselbe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="198"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="199"/>
        <source>Light</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="200"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="201"/>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="202"/>
        <source>Most pairs</source>
        <translation>Max. Paare</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="213"/>
        <source>File of the results</source>
        <translation>Ergebnisdatei</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="216"/>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
Ein gestoppter Durchlauf wird dort fortgesetzt, wo er war, wenn die Datei schon vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="219"/>
        <source>Choose another file</source>
        <translation>Andere Datei auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results (*.db)</source>
        <translation>Ergebnisse (*.db)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="233"/>
        <source>Progress of the sweep</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="249"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="250"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="251"/>
        <source>Open results…</source>
        <translation>Ergebnisse öffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="282"/>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
Szenen: %2 · Paare: %3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="286"/>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>Keiner ist geöffnet. Einen auf der Seite „Szenen“ öffnen oder seinen Ordner auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="294"/>
        <source>Standard light of each scene</source>
        <translation>Standardbeleuchtung jeder Szene</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="315"/>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="347"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>Auf der Seite „Szenen“ einen Datensatz öffnen, dann Methoden auswählen und „Starten“ drücken.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="350"/>
        <source>Tick at least one method.</source>
        <translation>Mindestens eine Methode anhaken.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="351"/>
        <source>Say where the results go.</source>
        <translation>Angeben, wohin die Ergebnisse gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="354"/>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>Die Größe „%1“ ist unverständlich: original, 640 oder 227x227 angeben.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="390"/>
        <source>Reading the results…</source>
        <translation>Ergebnisse werden gelesen…</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="86"/>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>Die 3D-Ansicht benötigt OpenGL %1.%2, aber diese Anzeige hat kein OpenGL.</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="90"/>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>Die 3D-Ansicht benötigt OpenGL %1.%2; diese Anzeige bietet %3.</translation>
    </message>
</context>
</TS>
