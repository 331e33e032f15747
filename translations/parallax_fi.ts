<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="31"/>
        <source>Saved %1.</source>
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="40"/>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="53"/>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="57"/>
        <source>Save the figure</source>
        <translation>Tallenna kuvaaja</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="58"/>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG-kuva (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="63"/>
        <source>Save the table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="64"/>
        <source>Comma-separated table (*.csv)</source>
        <translation>Pilkkueroteltu taulukko (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="11"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="79"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="90"/>
        <source>no pose</source>
        <translation>ei asentoa</translation>
    </message>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="21"/>
        <source>measured as %1–%2</source>
        <translation>mitattu parina %1–%2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="80"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="91"/>
        <source>not evaluated</source>
        <translation>ei arvioitu</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="85"/>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>Pienin virhe (suurempi arvoista ROE ja RTE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="100"/>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="103"/>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>Näkökartioiden päällekkäisyys, % pienemmästä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="111"/>
        <source>in the data set&apos;s list</source>
        <translation>aineiston listalla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="112"/>
        <source>not in it</source>
        <translation>ei listalla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="114"/>
        <source>Angle between the orientations, degrees</source>
        <translation>Orientaatioiden välinen kulma, astetta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="119"/>
        <source>Distance of the cameras, units of the data set</source>
        <translation>Kameroiden etäisyys, aineiston yksikköinä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="123"/>
        <source>ROE, degrees</source>
        <translation>ROE, astetta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="124"/>
        <source>RTE, degrees</source>
        <translation>RTE, astetta</translation>
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
        <translation>Totuus</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../widgets/bridge/thumbnails.cpp" line="26"/>
        <source>The photograph is missing.</source>
        <translation>Valokuva puuttuu.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="11"/>
        <source>1 view</source>
        <translation>1 kuvakulma</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="12"/>
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln kuvakulma</numerusform>
            <numerusform>%Ln kuvakulmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="17"/>
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pari</numerusform>
            <numerusform>%Ln paria</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="16"/>
        <source>1 pair</source>
        <translation>1 pari</translation>
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
    <message>
        <location filename="core_strings.h" line="56"/>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>MVSNetin DTU-opetusrakenne</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="57"/>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="58"/>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>MVSNetin rakenne skannauksittain</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="59"/>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Melekhovin ym. parilista</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="60"/>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Melekhovin ym. parilista, julkaistussa muodossa</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="61"/>
        <source>1DSfM landmarks</source>
        <translation>1DSfM-maamerkit</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="62"/>
        <source>Parallax&apos;s pair list</source>
        <translation>Parallaxin parilista</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="63"/>
        <source>COLMAP model</source>
        <translation>COLMAP-malli</translation>
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
        <translation>Middlebury multi-view</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="67"/>
        <source>Photographs</source>
        <translation>Valokuvat</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <location filename="../widgets/plots/bin_plot.cpp" line="133"/>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1, %2–%3: mediaani %4°, %5 % epäonnistui</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="20"/>
        <source>Rotation between the views (°)</source>
        <translation>Kuvakulmien välinen kierto (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="21"/>
        <source>Baseline (units of the data set)</source>
        <translation>Kantaviiva (aineiston yksikköinä)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="22"/>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>Näkökenttien päällekkäisyys (0–1)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="41"/>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>Mediaanivirhe ja epäonnistumiset kierron, kantaviivan tai päällekkäisyyden mukaan</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="42"/>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>Ei ole tiedossa mitään, minkä mukaan nämä parit voisi järjestää.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="45"/>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="49"/>
        <source>Along</source>
        <translation>Vaaka-akseli</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="50"/>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="51"/>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="52"/>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="58"/>
        <source>Share of failures (dotted)</source>
        <translation>Epäonnistuneiden osuus (pisteviiva)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="62"/>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>Luokissa on yhtä monta paria. Napsauta pistettä, niin sen parit luetellaan.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="65"/>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="72"/>
        <source>against</source>
        <translation>vs.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="102"/>
        <source>Median of: %1, degrees</source>
        <translation>Mediaani: %1, astetta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="103"/>
        <source>Pairs without a pose (%)</source>
        <translation>Parit ilman asentoa (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="142"/>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1, %2 välillä %3–%4</translation>
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
    <name>parallax::ChoiceButton</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="20"/>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="21"/>
        <source>Search the list</source>
        <translation>Etsi listasta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="59"/>
        <source>(none)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="102"/>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <location filename="../widgets/plots/curve_plot.cpp" line="197"/>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1: %2 % pareista enintään %3%4</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="27"/>
        <source>Drop a data set here</source>
        <translation>Pudota aineisto tähän</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="34"/>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>Valokuvakansio, jonka kamerat tunnetaan tai eivät, tai tiedosto, jossa parit luetellaan.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="39"/>
        <source>Open a folder…</source>
        <translation>Avaa kansio…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="45"/>
        <source>Render the demo collection</source>
        <translation>Renderöi esimerkkiaineisto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="47"/>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>Seitsemän synteettistä kohdetta kuvattuna kuten DTU-robotti ne kuvaisi; ensimmäisellä kerralla puoli minuuttia.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="89"/>
        <source>Open %1 again</source>
        <translation>Avaa %1 uudelleen</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="21"/>
        <source>Errors shown</source>
        <translation>Näytettävät virheet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="22"/>
        <source>0 to %1°</source>
        <translation>0–%1°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="27"/>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>Napsauta käyrää tai vedä sitä pitkin, niin sen takana olevat parit luetellaan. Rulla zoomaa, oikea painike siirtää, kaksoisnapsautus näyttää kaiken.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="32"/>
        <source>Errors</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save ROE…</source>
        <translation>Tallenna ROE…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save RTE…</source>
        <translation>Tallenna RTE…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="39"/>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>Tallenna tämä kuvaaja PDF-, SVG- tai PNG-muodossa</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="55"/>
        <source>Cumulative histogram of the orientation error</source>
        <translation>Orientaatiovirheen kumulatiivinen histogrammi</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="56"/>
        <source>Cumulative histogram of the translation error</source>
        <translation>Siirtymävirheen kumulatiivinen histogrammi</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative orientation error (°)</source>
        <translation>Suhteellisen orientaation virhe (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative translation error (°)</source>
        <translation>Suhteellisen siirtymän virhe (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>Share of pairs (%)</source>
        <translation>Osuus pareista (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="80"/>
        <source>median %1°</source>
        <translation>mediaani %1°</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>All scenes</source>
        <translation>Kaikki kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>Kinds of scene</source>
        <translation>Kohdetyypit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="39"/>
        <source>Hard scenes only</source>
        <translation>Vain vaikeat kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="41"/>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>Pintakuvioinniltaan köyhät ja kiiltävät kohteet: artikkelin kuvan 7c joukko</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>Light</source>
        <translation>Valaistus</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>All lights</source>
        <translation>Kaikki valaistukset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="46"/>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="51"/>
        <source>Show all pairs</source>
        <translation>Näytä kaikki parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="68"/>
        <source>%1: from</source>
        <translation>%1: vähintään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="69"/>
        <source>%1: to</source>
        <translation>%1: enintään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="111"/>
        <source>No results yet.</source>
        <translation>Ei vielä tuloksia.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="116"/>
        <source>All %1 pairs</source>
        <translation>Kaikki %1 paria</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="117"/>
        <source>%1 of %2 pairs</source>
        <translation>%1/%2 paria</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="36"/>
        <source>Sweep</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="37"/>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="80"/>
        <source>Curves</source>
        <translation>Käyrät</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="81"/>
        <source>Method against method</source>
        <translation>Menetelmä vs. menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="82"/>
        <source>Error by geometry</source>
        <translation>Virhe geometrian mukaan</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="104"/>
        <source>Open their collection</source>
        <translation>Avaa tulosten aineisto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="121"/>
        <source>%1, images at %2</source>
        <translation>%1, kuvakoko %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="135"/>
        <source>Open results…</source>
        <translation>Avaa tulokset…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="153"/>
        <source>(and %1 more notes)</source>
        <translation>(ja %1 muuta huomautusta)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="209"/>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>Ajo on alkanut; sen käyrät ilmestyvät ensimmäisten rivien myötä.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="211"/>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>Valitse menetelmät ja paina Aloita: jokainen menetelmä ajetaan aineiston %1 jokaiselle parille.

Tai avaa aiemman ajon tulokset.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="214"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>Avaa aineisto Kohteet-sivulla, valitse sitten menetelmät ja paina Aloita.

Tai avaa aiemman ajon tulokset.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="269"/>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>Tämä pari ei kuulu avoimeen aineistoon, joten Tutki-sivu ei voi näyttää sitä.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="270"/>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>Avaa aineisto ”%1”, niin näet tämän parin Tutki-sivulla.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="293"/>
        <source>Open results</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="294"/>
        <source>Results (*.db);;All files (*)</source>
        <translation>Tulokset (*.db);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="25"/>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>Ajo on käynnissä; keskeytä tai pysäytä se ennen muiden tulosten avaamista.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="103"/>
        <source>Starting…</source>
        <translation>Aloitetaan…</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="110"/>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>Keskeytetään: työn alla olevat parit viedään ensin loppuun.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="116"/>
        <source>Stopped after %1.</source>
        <translation>Pysäytetty, valmiina %1.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="118"/>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>Pysäytetään: työn alla olevat parit viedään ensin loppuun.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="153"/>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>Valmis: %1 riviä, niistä %2 nyt, ajassa %3 s; näistä %4 ilman asentoa.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="163"/>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>Keskeytetty, valmiina %1. Tähänastiset tulokset ovat tiedostossa %2; Jatka jatkaa siitä.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="167"/>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>Pysäytetty, valmiina %1. Tähänastiset tulokset säilyvät tiedostossa %2.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="170"/>
        <source>The sweep ended early.</source>
        <translation>Ajo päättyi ennenaikaisesti.</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="175"/>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 riviä</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="178"/>
        <source> · %1 a second</source>
        <translation> · %1 sekunnissa</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="181"/>
        <source> · %1 h %2 min left</source>
        <translation> · jäljellä %1 h %2 min</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="182"/>
        <source> · %1 min %2 s left</source>
        <translation> · jäljellä %1 min %2 s</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="183"/>
        <source> · %1 s left</source>
        <translation> · jäljellä %1 s</translation>
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
        <translation>suurempi virhe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="54"/>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="55"/>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="86"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="133"/>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="88"/>
        <source>Reference method</source>
        <translation>Vertailumenetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="89"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="184"/>
        <source>no reference</source>
        <translation>ei vertailukohtaa</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="90"/>
        <source>Statistic compared</source>
        <translation>Verrattava tunnusluku</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="91"/>
        <source>by median</source>
        <translation>mediaanilla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="92"/>
        <source>by mean</source>
        <translation>keskiarvolla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="93"/>
        <source>by AUC@5°</source>
        <translation>AUC@5°-arvolla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="94"/>
        <source>by AUC@10°</source>
        <translation>AUC@10°-arvolla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="95"/>
        <source>by AUC@20°</source>
        <translation>AUC@20°-arvolla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="101"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Epäonnistuminen lasketaan 180 asteen virheeksi.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="105"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="143"/>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV:nä…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="111"/>
        <source>Compare with</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="116"/>
        <source>Numbers of each method</source>
        <translation>Kunkin menetelmän luvut</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="129"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="243"/>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>Napsauta käyrää tai vedä sitä pitkin: sen takana olevat parit luetellaan tässä.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="132"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="135"/>
        <source>Worst pairs</source>
        <translation>Huonoimmat parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="137"/>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>Tämän menetelmän %1 suurinta virhettä antanutta paria</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="139"/>
        <source>Open in Inspect</source>
        <translation>Avaa Tutki-sivulla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="154"/>
        <source>Pairs behind what was chosen</source>
        <translation>Valinnan takana olevat parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>1 pair</source>
        <translation>1 pari</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>%1 pairs</source>
        <translation>%1 paria</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="279"/>
        <source>Worst of %1 by %2: %3</source>
        <translation>Menetelmän %1 huonoimmat, peruste %2: %3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="280"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="282"/>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1: %2, %3 välillä %4–%5</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="327"/>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>Avaa valittu pari (kaksoisnapsautus, Enter)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="328"/>
        <source>Choose a pair of the open collection first.</source>
        <translation>Valitse ensin avoimen aineiston pari.</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="46"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="47"/>
        <source>Search the scenes</source>
        <translation>Etsi kohteista</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="51"/>
        <source>Class of scene</source>
        <translation>Kohdeluokka</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="52"/>
        <source>Show one class of scene</source>
        <translation>Näytä yksi kohdeluokka</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="58"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="64"/>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="59"/>
        <source>No scene matches the search.</source>
        <translation>Mikään kohde ei vastaa hakua.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="83"/>
        <source>Views of the scene</source>
        <translation>Kohteen kuvakulmat</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="84"/>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>Valitse pari napsauttamalla kahta kuvakulmaa; Vaihto-näppäin säilyttää ensimmäisen.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="98"/>
        <source>All classes</source>
        <translation>Kaikki luokat</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="144"/>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views of %1</source>
        <translation>Kuvakulmat: %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views</source>
        <translation>Kuvakulmat</translation>
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
        <location filename="../widgets/pages/inspect_page.cpp" line="218"/>
        <source>%1 inliers of %2 matches</source>
        <translation>inlier-pisteitä %1, vastinpareja %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="222"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="223"/>
        <source>intrinsics assumed</source>
        <translation>sisäiset parametrit oletettu</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Estimate</source>
        <translation>Estimoi</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="50"/>
        <source>Lights of the scene</source>
        <translation>Kohteen valaistukset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="92"/>
        <source>Light %1</source>
        <translation>Valaistus %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="24"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Kuvat (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="38"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="67"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;Estimate</source>
        <translation>&amp;Estimointi</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="39"/>
        <source>&amp;Open pair…</source>
        <translation>&amp;Avaa kuvapari…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Open the &amp;demo pair</source>
        <translation>Avaa &amp;esimerkkipari</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Save the image pair as a figure…</source>
        <translation>Tallenna kuvapari kuvana…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="52"/>
        <source>Save the image pair</source>
        <translation>Tallenna kuvapari</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Save the 3D view as a figure…</source>
        <translation>Tallenna 3D-näkymä kuvana…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="56"/>
        <source>Save the 3D view</source>
        <translation>Tallenna 3D-näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>Tallenna tulokset &amp;taulukkona…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>&amp;Copy the results</source>
        <translation>&amp;Kopioi tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="63"/>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>&amp;Estimoi rastitetuilla menetelmillä</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="75"/>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <location filename="../widgets/window_actions.cpp" line="96"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <source>Page: %1</source>
        <translation>Sivu: %1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="27"/>
        <source>Inspect</source>
        <translation>Tutki</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="28"/>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="29"/>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Open &amp;collection…</source>
        <translation>Avaa ai&amp;neisto…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="41"/>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>Avaa parilista tai &amp;bundle-tiedosto…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Open &amp;results…</source>
        <translation>Avaa t&amp;ulokset…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="48"/>
        <source>Open the d&amp;emo collection</source>
        <translation>Avaa esi&amp;merkkiaineisto</translation>
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
        <translation>&amp;Pari</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>&amp;Inspect the chosen pair</source>
        <translation>&amp;Tutki valittua paria</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>&amp;Next pair of the scene</source>
        <translation>Kohteen &amp;seuraava pari</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="92"/>
        <source>&amp;Previous pair of the scene</source>
        <translation>Kohteen &amp;edellinen pari</translation>
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
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>3D: &amp;overview</source>
        <translation>3D: y&amp;leiskuva</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>3D: &amp;front</source>
        <translation>3D: &amp;edestä</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>3D: &amp;top</source>
        <translation>3D: &amp;ylhäältä</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>3D: &amp;side</source>
        <translation>3D: &amp;sivulta</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: &amp;kamerasta 1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Fit the &amp;images</source>
        <translation>Sovita k&amp;uvat</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="111"/>
        <source>Theme of the system</source>
        <translation>Järjestelmän teema</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="112"/>
        <source>&amp;Light theme</source>
        <translation>&amp;Vaalea teema</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="113"/>
        <source>&amp;Dark theme</source>
        <translation>&amp;Tumma teema</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="115"/>
        <source>&amp;About Parallax</source>
        <translation>&amp;Tietoja Parallaxista</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="127"/>
        <source>Open recent pair</source>
        <translation>Avaa viimeaikainen kuvapari</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="129"/>
        <source>Open recent collection</source>
        <translation>Avaa viimeaikainen aineisto</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="42"/>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>Avaa tai pudota kaksi kuvaa samasta kohteesta tai kansio, jossa kuvia on monta.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="66"/>
        <source>Opened %1.</source>
        <translation>%1 avattu.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="142"/>
        <source>Open a collection to walk through its pairs.</source>
        <translation>Avaa aineisto, niin voit käydä sen pareja läpi.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="144"/>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>Tämä on kohteen listan viimeinen pari.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="145"/>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>Tämä on kohteen listan ensimmäinen pari.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="157"/>
        <source>Open pair: choose two images</source>
        <translation>Avaa kuvapari: valitse kaksi kuvaa</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>Open collection: choose a folder</source>
        <translation>Avaa aineisto: valitse kansio</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="168"/>
        <source>Open a pair list or a bundle file</source>
        <translation>Avaa parilista tai bundle-tiedosto</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Kuvaparissa on kaksi kuvaa; valittuna %1.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 on ensimmäinen kuva. Valitse tai pudota toinen.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="194"/>
        <source>Only files on this computer can be opened.</source>
        <translation>Vain tällä tietokoneella olevia tiedostoja voi avata.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="218"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 ja %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="221"/>
        <source>No pair was opened yet</source>
        <translation>Kuvaparia ei ole vielä avattu</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="229"/>
        <source>No collection was opened yet</source>
        <translation>Aineistoa ei ole vielä avattu</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="233"/>
        <source>PNG images (*.png)</source>
        <translation>PNG-kuvat (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="238"/>
        <location filename="../widgets/main_window.cpp" line="250"/>
        <source>Saved %1.</source>
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="240"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>Save the results</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Sarkaineroteltu taulukko (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="265"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>Osoita kuvaa nähdäksesi vastinparit ja epipolaarisuorat; näppäimet 1–8 vaihtavat menetelmää.</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="280"/>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="295"/>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="301"/>
        <source>About Parallax</source>
        <translation>Tietoja Parallaxista</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="302"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Työpöytäsovellus kameroiden suhteellisen asennon tutkimiseen, lähteenä Melekhov, Ylioinas, Kannala ja Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="74"/>
        <source>Colour the pairs by</source>
        <translation>Parien värityksen peruste</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="77"/>
        <source>Method whose errors are shown</source>
        <translation>Menetelmä, jonka virheet näytetään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="81"/>
        <source>Pairs by</source>
        <translation>Parien väri</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="96"/>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="97"/>
        <source>Filters of the pairs</source>
        <translation>Parien suodattimet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="98"/>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>Himmennä pareja kierron, kantaviivan, päällekkäisyyden tai virheen mukaan; aseta näkökartioiden tasot</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="107"/>
        <source>Inspect pair</source>
        <translation>Tutki paria</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="109"/>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>Avaa valittu pari Tutki-sivulla (Enter)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="124"/>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="125"/>
        <source>Data set&apos;s list</source>
        <translation>Aineiston lista</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="126"/>
        <source>Rotation angle</source>
        <translation>Kiertokulma</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="127"/>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
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
        <translation>Paras menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="224"/>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>Rivit ovat ensimmäisiä, sarakkeet toisia kuvakulmia. Osoita paria nähdäksesi sen luvut; napsautus valitsee, kaksoisnapsautus avaa tutkittavaksi.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="236"/>
        <source>rotation %1</source>
        <translation>kierto %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="238"/>
        <source>baseline %1</source>
        <translation>kantaviiva %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="240"/>
        <source>overlap %1 %</source>
        <translation>päällekkäisyys %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>listed</source>
        <translation>listalla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>not listed</source>
        <translation>ei listalla</translation>
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
        <translation>Näytä kaikki huomautukset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="33"/>
        <source>Dismiss</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="38"/>
        <source>Notes about this data set</source>
        <translation>Tämän aineiston huomautukset</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/pages/notice_bar.cpp" line="74"/>
        <source>%n notes about this data set: %1</source>
        <translation>
            <numerusform>%n huomautus tästä aineistosta: %1</numerusform>
            <numerusform>%n huomautusta tästä aineistosta: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parallax::PairBar</name>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="27"/>
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>Tämän parin ROE/RTE-virheet avatuissa tuloksissa. Alla olevilla arvioilla on omat asetuksensa ja kuvakokonsa.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="34"/>
        <source>Previous pair of the scene</source>
        <translation>Kohteen edellinen pari</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="35"/>
        <source>Next pair of the scene</source>
        <translation>Kohteen seuraava pari</translation>
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
        <translation>valaistus %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="74"/>
        <source>Pair %1 of %2</source>
        <translation>Pari %1/%2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="75"/>
        <source>Not in the list of %1 pairs</source>
        <translation>Ei %1 parin listalla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="113"/>
        <source>In the sweep (%1): %2</source>
        <translation>Ajossa (%1): %2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="24"/>
        <source>Rotation (°)</source>
        <translation>Kierto (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="25"/>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="26"/>
        <source>Overlap (%)</source>
        <translation>Päällekkäisyys (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="27"/>
        <source>Error (°)</source>
        <translation>Virhe (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="28"/>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>Yllä valitun menetelmän ROE- ja RTE-arvoista suurempi</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="30"/>
        <source>Near plane</source>
        <translation>Lähitaso</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="31"/>
        <source>Far plane</source>
        <translation>Kaukotaso</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="32"/>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>Vain aineiston listan parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="35"/>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="37"/>
        <source>Show all pairs, with the guessed planes</source>
        <translation>Näytä kaikki parit arvioiduilla tasoilla</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>from</source>
        <translation>vähintään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>to</source>
        <translation>enintään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="75"/>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>Missä näkökartiot katkaistaan päällekkäisyyden laskemista varten: etäisyys kamerasta, aineiston yksikköinä</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="24"/>
        <source>Pairs of the scene</source>
        <translation>Kohteen parit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="25"/>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>Rivit: ensimmäinen kuvakulma; sarakkeet: toinen kuvakulma. Nuolinäppäimet liikkuvat, Enter avaa tutkittavaksi.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="132"/>
        <source>No scene is open.</source>
        <translation>Yhtään kohdetta ei ole auki.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="133"/>
        <source>One view alone makes no pair.</source>
        <translation>Yhdestä kuvakulmasta ei synny paria.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="134"/>
        <source>Preparing the pairs…</source>
        <translation>Valmistellaan pareja…</translation>
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
    <name>parallax::PairsModel</name>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="103"/>
        <source>no pose</source>
        <translation>ei asentoa</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="142"/>
        <source>Image 1</source>
        <translation>Kuva 1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="143"/>
        <source>Image 2</source>
        <translation>Kuva 2</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="144"/>
        <source>Scene</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="145"/>
        <source>Views</source>
        <translation>Kuvakulmat</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Asentoon sopivat vastinparit kaikista vastinpareista</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Inliers</source>
        <translation>Inlierit</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Angle between the two true orientations</source>
        <translation>Kahden todellisen orientaation välinen kulma</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>Kahden kameran etäisyys, aineiston yksikköinä</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>Kuinka paljon toisen kameran näkemästä näkyy myös toiselle</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="154"/>
        <source>Relative orientation error of %1</source>
        <translation>Suhteellisen orientaation virhe, %1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="155"/>
        <source>Relative translation error of %1</source>
        <translation>Suhteellisen siirtymän virhe, %1</translation>
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
        <translation>Kuvaajat tallennetaan PNG-, PDF- tai SVG-muodossa; nimi ”%1” ei pääty mihinkään näistä.</translation>
    </message>
    <message>
        <location filename="../widgets/plots/plot.cpp" line="276"/>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>Tiedostoa %1 ei voitu tallentaa; onko sen kansio olemassa ja saako siihen kirjoittaa?</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="91"/>
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
        <location filename="../widgets/view3d/pose_view.cpp" line="124"/>
        <source>3D view of the cameras</source>
        <translation>Kameroiden 3D-näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>Why there is no 3D view</source>
        <translation>Miksi 3D-näkymää ei ole</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="132"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameraa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="134"/>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="135"/>
        <source>Point of view</source>
        <translation>Katselupiste</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="136"/>
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
    <name>parallax::RigView</name>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="30"/>
        <source>This is the first view. Click the second one.</source>
        <translation>Tämä on ensimmäinen kuvakulma. Napsauta toista.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="59"/>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>Ei ole tiedossa, mistä nämä valokuvat on otettu.</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="30"/>
        <source>Orientation error (ROE)</source>
        <translation>Orientaatiovirhe (ROE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="31"/>
        <source>Translation error (RTE)</source>
        <translation>Siirtymävirhe (RTE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="32"/>
        <source>The larger of the two</source>
        <translation>Suurempi näistä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="52"/>
        <source>Errors of one method against those of another</source>
        <translation>Yhden menetelmän virheet toisen virheitä vastaan</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="53"/>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>Parikohtaiseen vertailuun tarvitaan kaksi menetelmää, joilla on tuloksia.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="61"/>
        <source>Method on the horizontal axis</source>
        <translation>Vaaka-akselin menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="62"/>
        <source>Method on the vertical axis</source>
        <translation>Pystyakselin menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="63"/>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="68"/>
        <source>Logarithmic</source>
        <translation>Logaritminen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="76"/>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="82"/>
        <source>against</source>
        <translation>vs.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="138"/>
        <location filename="../widgets/pages/scatter_panel.cpp" line="139"/>
        <source>%1: %2, degrees</source>
        <translation>%1: %2, astetta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="150"/>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%5 parista: %1 parempi %2 %, %3 parempi %4 %</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="44"/>
        <source>Rendering the demo collection: %1 %</source>
        <translation>Renderöidään esimerkkiaineistoa: %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="56"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="58"/>
        <source>Cancel opening the data set</source>
        <translation>Peruuta aineiston avaaminen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="61"/>
        <source>Opening was cancelled.</source>
        <translation>Avaaminen peruutettiin.</translation>
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
    <name>parallax::SummaryModel</name>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="83"/>
        <source>reference</source>
        <translation>vertailukohta</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="84"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="86"/>
        <source>no pair in common</source>
        <translation>ei yhteisiä pareja</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="87"/>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="97"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>Parittaisen bootstrap-otannan 95 %:n väli molemmille yhteisistä %1 parista: nolla on välin ulkopuolella.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="98"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>Parittaisen bootstrap-otannan 95 %:n väli molemmille yhteisistä %1 parista: nolla on välillä, joten näitä kahta ei voi erottaa tällä tunnusluvulla.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="146"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Epäonnistuminen lasketaan 180 asteen virheeksi.</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="147"/>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>Recall-käyrän alle jäävä pinta-ala tähän kulmaan asti: 1 on täydellinen. </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>One row a method with its settings</source>
        <translation>Yksi rivi kutakin menetelmää ja sen asetuksia kohti</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs evaluated that pass the filter</source>
        <translation>Suodattimen läpäisevät arvioidut parit</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="151"/>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="152"/>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
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
        <translation>Ilman asentoa jääneiden parien osuus. </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="156"/>
        <source>Failures</source>
        <translation>Epäonnistuneet</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="159"/>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>Menetelmän ja vertailumenetelmän erotus sekä parittaisen bootstrap-otannan 95 %:n väli</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Difference [95 %]</source>
        <translation>Erotus [95 %]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Against %1 [95 %]</source>
        <translation>Vs. %1 [95 %]</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="65"/>
        <source>Collection</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="68"/>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="71"/>
        <source>Protocol</source>
        <translation>Koejärjestely</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="74"/>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results go to</source>
        <translation>Tulosten tallennuspaikka</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="116"/>
        <source>Weights of %1</source>
        <translation>Painot: %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="117"/>
        <source>Weights: none chosen</source>
        <translation>Painot: ei valittu</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="119"/>
        <source>Choose the weights of %1</source>
        <translation>Valitse painot: %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="121"/>
        <source>Choose the weights</source>
        <translation>Valitse painot</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="158"/>
        <source>As in the paper (227 x 227)</source>
        <translation>Kuten artikkelissa (227 x 227)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="161"/>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>Luku 4.3: jokainen kuva sisäisine parametreineen skaalattuna kokoon 227 x 227, vakioilmaisimet, viiden pisteen algoritmi ja RANSAC</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="164"/>
        <source>Standard settings, own size</source>
        <translation>Vakioasetukset, oma koko</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="175"/>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>”original”, pisin sivu pikseleinä tai leveys x korkeus</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="188"/>
        <source>All scenes</source>
        <translation>Kaikki kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="190"/>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="196"/>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="197"/>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>Tasainen valikoima näin monta paria; joka kerta sama</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="198"/>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="199"/>
        <source>Light</source>
        <translation>Valaistus</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="200"/>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="201"/>
        <source>Kinds</source>
        <translation>Tyypit</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="202"/>
        <source>Most pairs</source>
        <translation>Pareja enintään</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="213"/>
        <source>File of the results</source>
        <translation>Tulostiedosto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="216"/>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
Pysäytetty ajo jatkuu siitä, mihin se jäi, jos tiedosto on jo olemassa.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="219"/>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results (*.db)</source>
        <translation>Tulokset (*.db)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="233"/>
        <source>Progress of the sweep</source>
        <translation>Ajon edistyminen</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="249"/>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="250"/>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="251"/>
        <source>Open results…</source>
        <translation>Avaa tulokset…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="282"/>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
Kohteita: %2 · Pareja: %3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="286"/>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>Yhtään ei ole auki. Avaa aineisto Kohteet-sivulla tai pudota sen kansio ikkunaan.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="294"/>
        <source>Standard light of each scene</source>
        <translation>Kunkin kohteen vakiovalaistus</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="315"/>
        <source>results</source>
        <translation>tulokset</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="347"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>Avaa aineisto Kohteet-sivulla, valitse sitten menetelmät ja paina Aloita.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="350"/>
        <source>Tick at least one method.</source>
        <translation>Rastita vähintään yksi menetelmä.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="351"/>
        <source>Say where the results go.</source>
        <translation>Ilmoita, mihin tulokset tallennetaan.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="354"/>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>Kokoa ”%1” ei ymmärretä: kirjoita original, 640 tai 227x227.</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="390"/>
        <source>Reading the results…</source>
        <translation>Luetaan tuloksia…</translation>
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
