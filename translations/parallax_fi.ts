<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
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
        <translation>Totuus</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="core_strings.h" line="6"/>
        <source>Feature methods</source>
        <translation>Piirremenetelmät</translation>
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
        <translation>Vakio, 500</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="15"/>
        <source>Mutual check</source>
        <translation>Ristiintarkistus</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="16"/>
        <source>Keep a match only if it is the nearest both ways.</source>
        <translation>Säilytä vastinpari vain, jos se on lähin molempiin suuntiin.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="17"/>
        <source>Ratio test</source>
        <translation>Suhdetesti</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="18"/>
        <source>Keep a match only if it is nearer than this share of the second nearest; 1 keeps all.</source>
        <translation>Säilytä vastinpari vain, jos sen etäisyys on alle tämän osuuden toiseksi lähimmän etäisyydestä; 1 säilyttää kaikki.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="19"/>
        <source>Image size</source>
        <translation>Kuvan koko</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="21"/>
        <source>Robust estimation</source>
        <translation>Robusti estimointi</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="25"/>
        <source>Inlier threshold</source>
        <translation>Inlier-kynnys</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="26"/>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>Kuinka kaukana epipolaarisuorastaan vastinpari saa olla, skaalattujen kuvien pikseleinä; 0 on automaattinen: 0,5, kun estimointi on tarkka, 1 kuten artikkelissa.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="28"/>
        <source>Confidence</source>
        <translation>Luottamustaso</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="30"/>
        <source>Most samples</source>
        <translation>Otoksia enintään</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="32"/>
        <source>Networks</source>
        <translation>Neuroverkot</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="33"/>
        <source>Weights</source>
        <translation>Painot</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="34"/>
        <source>The file of this network&apos;s weights.</source>
        <translation>Tämän neuroverkon painotiedosto.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="35"/>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="39"/>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="40"/>
        <source>Threads</source>
        <translation>Säikeet</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="41"/>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>Suorittimen säikeet; 0 käyttää kaikkia ytimiä yhtä lukuun ottamatta, jotta ikkuna pysyy käytettävänä.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="43"/>
        <source>Input</source>
        <translation>Syöte</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="8"/>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>Molemmat kaksinkertaistavat kuvan: vahvin käyttää peilattua reunaa ja kynnystä 10, artikkelin versio ei reunaa ja kynnystä 15.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="9"/>
        <source>Strongest</source>
        <translation>Vahvin</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="10"/>
        <source>As in the paper</source>
        <translation>Kuten artikkelissa</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="12"/>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>Piirteiden enimmäismäärä: 500 kuten OpenCV:ssä tai 2000, jotka etsitään myös lähempää reunaa.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="14"/>
        <source>Dense, 2000</source>
        <translation>Tiheä, 2000</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="20"/>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>Kuvat muutetaan ensin tähän kokoon: pisin sivu, kuten 1600, johon pienempiä kuvia ei koskaan suurenneta, tarkka koko, kuten 227x227, tai original, jolloin vähintään 10 megapikselin valokuvat voivat viedä minuutteja.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="22"/>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>Miten asento löydetään oikeiden ja väärien vastinparien joukosta: haun aikana tarkentaen tai OpenCV:n viiden pisteen RANSAC-menetelmällä kuten artikkelissa.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="23"/>
        <source>Precise</source>
        <translation>Tarkka</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="24"/>
        <source>Paper&apos;s RANSAC</source>
        <translation>Artikkelin RANSAC</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="27"/>
        <source>automatic</source>
        <translation>automaattinen</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="29"/>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>Todennäköisyys, 0,5–0,999999, jolla haku on ennen aikaista päättymistään löytänyt otoksen, jossa ei ole väärää vastinparia.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="31"/>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 2000 when precise, 1000 as the paper.</source>
        <translation>Kuinka monta viiden vastinparin otosta haku enintään kokeilee; 0 on automaattinen: 2000, kun estimointi on tarkka, 1000 kuten artikkelissa.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="36"/>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Missä neuroverkko lasketaan; automaattinen käyttää CUDAa, jos se on saatavilla, muuten suoritinta.</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="37"/>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="38"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="42"/>
        <source>all but one core</source>
        <translation>kaikki ytimet paitsi yksi</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="44"/>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, all of it squeezed to 227x227, or all of it as it is (cnnAspp and cnnBspp only).</source>
        <translation>Mitä neuroverkko näkee kustakin kuvasta: keskiosan 227x227, kun lyhyempi sivu on 323 pikseliä, kuten artikkelissa, koko kuvan puristettuna kokoon 227x227 tai koko kuvan sellaisenaan (vain cnnAspp ja cnnBspp).</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="45"/>
        <source>Centre crop 227</source>
        <translation>Keskirajaus 227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="46"/>
        <source>Whole, to 227x227</source>
        <translation>Koko kuva, 227x227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="47"/>
        <source>Whole, full size</source>
        <translation>Koko kuva, täysi koko</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="48"/>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF-avainpisteet (dlib), vastinparit; robusti asento</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="49"/>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="50"/>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="51"/>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="52"/>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>Siamilainen neuroverkko, viimeinen max-pooling säilytetty: 6 x 6 piirrettä</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="53"/>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>Siamilainen neuroverkko ilman viimeistä max-poolingia: 13 x 13 piirrettä</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="54"/>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA, jossa spatial pyramid pooling tasoilla 1, 2, 3, 6</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="55"/>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB, jossa spatial pyramid pooling tasoilla 1, 2, 3, 6, 13 (artikkelin cnn-spp)</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>Image 1</source>
        <translation>Kuva 1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>fx fy cx cy [k1 [k2 [p1 p2]]], pixels</source>
        <translation>fx fy cx cy [k1 [k2 [p1 p2]]], pikseleinä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="33"/>
        <source>Image 2</source>
        <translation>Kuva 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>True pose, camera 2 from camera 1</source>
        <translation>Todellinen asento, kamerasta 1 kameraan 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="35"/>
        <source>Apply cameras</source>
        <translation>Käytä kameroita</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="37"/>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>Käytä syötettyjä lukuja ja estimoi uudelleen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="51"/>
        <source>; or the path of a file that holds them</source>
        <translation>; tai polku tiedostoon, jossa ne ovat</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="66"/>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="68"/>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>oletettu: polttoväli 1,2 × pidempi sivu</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="69"/>
        <source>from %1</source>
        <translation>lähde: %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="78"/>
        <source>Not known: errors cannot be shown.</source>
        <translation>Ei tiedossa: virheitä ei voi näyttää.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="87"/>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>Kierto %1°, saatu kameratiedostoista tai syötetty.</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="63"/>
        <source>Methods and their results</source>
        <translation>Menetelmät ja niiden tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="107"/>
        <source>Show outliers as well</source>
        <translation>Näytä myös outlier-pisteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="128"/>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="129"/>
        <source>Cameras</source>
        <translation>Kamerat</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="208"/>
        <source>%1 inliers of %2 matches</source>
        <translation>inlier-pisteitä %1, vastinpareja %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="212"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="213"/>
        <source>intrinsics assumed</source>
        <translation>sisäiset parametrit oletettu</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Estimate</source>
        <translation>Estimoi</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="22"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Kuvat (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="35"/>
        <source>Open recent</source>
        <translation>Avaa viimeaikainen</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="44"/>
        <source>Open or drop two images of the same scene.</source>
        <translation>Avaa tai pudota kaksi kuvaa samasta näkymästä.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;Estimate</source>
        <translation>&amp;Estimointi</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="51"/>
        <source>&amp;Open pair…</source>
        <translation>&amp;Avaa kuvapari…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Open the &amp;demo pair</source>
        <translation>Avaa &amp;esimerkkipari</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Save the image pair as a figure…</source>
        <translation>Tallenna kuvapari kuvana…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="55"/>
        <source>Save the image pair</source>
        <translation>Tallenna kuvapari</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Save the 3D view as a figure…</source>
        <translation>Tallenna 3D-näkymä kuvana…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="57"/>
        <source>Save the 3D view</source>
        <translation>Tallenna 3D-näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>Tallenna tulokset &amp;taulukkona…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>&amp;Copy the results</source>
        <translation>&amp;Kopioi tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="62"/>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>&amp;Estimoi rastitetuilla menetelmillä</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="69"/>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>3D: &amp;overview</source>
        <translation>3D: y&amp;leiskuva</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>3D: &amp;front</source>
        <translation>3D: &amp;edestä</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>3D: &amp;top</source>
        <translation>3D: &amp;ylhäältä</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>3D: &amp;side</source>
        <translation>3D: &amp;sivulta</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: &amp;kamerasta 1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Fit the &amp;images</source>
        <translation>Sovita k&amp;uvat</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="88"/>
        <source>Theme of the system</source>
        <translation>Järjestelmän teema</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="89"/>
        <source>&amp;Light theme</source>
        <translation>&amp;Vaalea teema</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="90"/>
        <source>&amp;Dark theme</source>
        <translation>&amp;Tumma teema</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="92"/>
        <source>&amp;About Parallax</source>
        <translation>&amp;Tietoja Parallaxista</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="112"/>
        <source>Open pair: choose two images</source>
        <translation>Avaa kuvapari: valitse kaksi kuvaa</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="120"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Kuvaparissa on kaksi kuvaa; valittuna %1.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="126"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 on ensimmäinen kuva. Valitse tai pudota toinen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="137"/>
        <source>Only files on this computer can be opened.</source>
        <translation>Vain tällä tietokoneella olevia tiedostoja voi avata.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="159"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 ja %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>No pair was opened yet</source>
        <translation>Kuvaparia ei ole vielä avattu</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="166"/>
        <source>PNG images (*.png)</source>
        <translation>PNG-kuvat (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="171"/>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>Saved %1.</source>
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="173"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>Save the results</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Sarkaineroteltu taulukko (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="200"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>Osoita kuvaa nähdäksesi vastinparit ja epipolaarisuorat; näppäimet 1–8 vaihtavat menetelmää.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="213"/>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="219"/>
        <source>About Parallax</source>
        <translation>Tietoja Parallaxista</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="220"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Työpöytäsovellus kameroiden suhteellisen asennon tutkimiseen, lähteenä Melekhov, Ylioinas, Kannala ja Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="26"/>
        <source>Image pair with matches</source>
        <translation>Kuvapari ja vastinparit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="182"/>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>Vastinpari %1 (%2): (%3, %4) ↔ (%5, %6) px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>inlier</source>
        <translation>inlier</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>outlier</source>
        <translation>outlier</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="191"/>
        <source>Image %1: (%2, %3) px</source>
        <translation>Kuva %1: (%2, %3) px</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="318"/>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>Pudota tähän kaksi kuvaa tai valitse ne napsauttamalla.
JPEG, PNG, TIFF, WebP ja PPM.</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="90"/>
        <source>Open two images to see their cameras here</source>
        <translation>Avaa kaksi kuvaa nähdäksesi niiden kamerat tässä</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="21"/>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="22"/>
        <source>Front</source>
        <translation>Edestä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="23"/>
        <source>Top</source>
        <translation>Ylhäältä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="24"/>
        <source>Side</source>
        <translation>Sivulta</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="25"/>
        <source>From camera 1</source>
        <translation>Kamerasta 1</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="119"/>
        <source>3D view of the cameras</source>
        <translation>Kameroiden 3D-näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="122"/>
        <source>Why there is no 3D view</source>
        <translation>Miksi 3D-näkymää ei ole</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameraa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="129"/>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="130"/>
        <source>Point of view</source>
        <translation>Katselupiste</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="131"/>
        <source>Where to look from</source>
        <translation>Mistä katsotaan</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="48"/>
        <source>Not estimated yet</source>
        <translation>Ei vielä estimoitu</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="49"/>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="50"/>
        <source>Estimating…</source>
        <translation>Estimoidaan…</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="57"/>
        <source>Intrinsics assumed</source>
        <translation>Sisäiset parametrit oletettu</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Ticked methods are estimated</source>
        <translation>Rastitetuilla menetelmillä estimoidaan</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>Suhteellisen orientaation virhe todelliseen nähden, asteina</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>Suhteellisen siirtymän virhe: suuntien välinen kulma, asteina</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Asentoon sopivat vastinparit kaikista vastinpareista</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Inliers / matches</source>
        <translation>Inlierit / parit</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>Kaikkiin vaiheisiin kulunut aika, millisekunteina</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Time (ms)</source>
        <translation>Aika (ms)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>Kunkin vaiheen aika millisekunteina tai syy, miksi asentoa ei ole</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Stages (ms) or reason</source>
        <translation>Vaiheet (ms) tai syy</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="137"/>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="139"/>
        <location filename="../widgets/forms/settings_form.cpp" line="141"/>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="86"/>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>3D-näkymä vaatii OpenGL-version %1.%2, eikä tässä näytössä ole OpenGL:ää.</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="90"/>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>3D-näkymä vaatii OpenGL-version %1.%2; tämä näyttö tarjoaa version %3.</translation>
    </message>
</context>
</TS>
