<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <location filename="../widgets/pages/inspect_page.cpp" line="208"/>
        <source>%1 inliers of %2 matches</source>
        <translation>%1 Inlier von %2 Zuordnungen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="212"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="213"/>
        <source>intrinsics assumed</source>
        <translation>Intrinsik angenommen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="22"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="35"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="44"/>
        <source>Open or drop two images of the same scene.</source>
        <translation>Zwei Bilder derselben Szene öffnen oder hier ablegen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;Estimate</source>
        <translation>&amp;Schätzung</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="51"/>
        <source>&amp;Open pair…</source>
        <translation>Bildpaar ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Open the &amp;demo pair</source>
        <translation>&amp;Demopaar öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Save the image pair as a figure…</source>
        <translation>Bildpaar als Abbildung speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="55"/>
        <source>Save the image pair</source>
        <translation>Bildpaar speichern</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Save the 3D view as a figure…</source>
        <translation>3D-Ansicht als Abbildung speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="57"/>
        <source>Save the 3D view</source>
        <translation>3D-Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>Ergebnisse als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>&amp;Copy the results</source>
        <translation>Ergebnisse &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="62"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>Mit angehakten Methoden &amp;schätzen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="69"/>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>3D: &amp;overview</source>
        <translation>3D: Ü&amp;bersicht</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>3D: &amp;front</source>
        <translation>3D: von &amp;vorn</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>3D: &amp;top</source>
        <translation>3D: von &amp;oben</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>3D: &amp;side</source>
        <translation>3D: von der &amp;Seite</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: aus Sicht von &amp;Kamera 1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Fit the &amp;images</source>
        <translation>B&amp;ilder einpassen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="88"/>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="89"/>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="90"/>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="92"/>
        <source>&amp;About Parallax</source>
        <translation>Ü&amp;ber Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="112"/>
        <source>Open pair: choose two images</source>
        <translation>Bildpaar öffnen: zwei Bilder auswählen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="120"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Ein Bildpaar besteht aus zwei Bildern; ausgewählt: %1.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="126"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 ist das erste Bild. Das zweite auswählen oder hier ablegen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="137"/>
        <source>Only files on this computer can be opened.</source>
        <translation>Nur Dateien auf diesem Computer können geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="159"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 und %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>No pair was opened yet</source>
        <translation>Noch kein Bildpaar geöffnet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="166"/>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="171"/>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="173"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Tabulatorgetrennte Tabelle (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="200"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>Auf ein Bild zeigen, um Zuordnungen und Epipolarlinien zu sehen; 1 bis 8 wechseln die Methode.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="213"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="219"/>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="220"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Eine Werkbank für die relative Kamerapose, nach Melekhov, Ylioinas, Kannala und Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
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
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="90"/>
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
        <location filename="../widgets/view3d/pose_view.cpp" line="119"/>
        <source>3D view of the cameras</source>
        <translation>3D-Ansicht der Kameras</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="122"/>
        <source>Why there is no 3D view</source>
        <translation>Warum es keine 3D-Ansicht gibt</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="129"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="130"/>
        <source>Point of view</source>
        <translation>Blickpunkt</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="131"/>
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
