<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>CameraWords</name>
    <message>
        <source>assumed</source>
        <translation>oletettu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>kirjoitettu</translation>
    </message>
    <message>
        <source>from files</source>
        <translation>tiedostoista</translation>
    </message>
</context>
<context>
    <name>DeviceNote</name>
    <message>
        <source>No CUDA: %1</source>
        <translation>Ei CUDAa: %1</translation>
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
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Tallenna kuvaaja</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG-kuva (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Pilkkueroteltu taulukko (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>no pose</source>
        <translation>ei asentoa</translation>
    </message>
    <message>
        <source>measured as %1–%2</source>
        <translation>mitattu parina %1–%2</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>ei arvioitu</translation>
    </message>
    <message>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>Pienin virhe (suurempi arvoista ROE ja RTE)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>Näkökartioiden päällekkäisyys, % pienemmästä</translation>
    </message>
    <message>
        <source>in the data set&apos;s list</source>
        <translation>aineiston listalla</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>ei listalla</translation>
    </message>
    <message>
        <source>Angle between the orientations, degrees</source>
        <translation>Orientaatioiden välinen kulma, astetta</translation>
    </message>
    <message>
        <source>Distance of the cameras, units of the data set</source>
        <translation>Kameroiden etäisyys, aineiston yksikköinä</translation>
    </message>
    <message>
        <source>ROE, degrees</source>
        <translation>ROE, astetta</translation>
    </message>
    <message>
        <source>RTE, degrees</source>
        <translation>RTE, astetta</translation>
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
        <translation>Totuus</translation>
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
        <translation>Totuus</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Askel %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source> on %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source> on %1 x %2, %3</source>
        <translation>, %1 × %2, %3</translation>
    </message>
    <message>
        <source> on %1, %2</source>
        <translation>, %1, %2</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epookki %1/%2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>; %1 left</source>
        <translation>; jäljellä %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ei aloitettu</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>valmistellaan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>keskeytetty</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>pysäytetty</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistunut</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>kadonnut</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>alle minuutti</translation>
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
        <translation>%1 vrk %2 h</translation>
    </message>
    <message>
        <source>%1 pairs/s</source>
        <translation>%1 paria/s</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>Nothing was trained yet; press Start.</source>
        <translation>Mitään ei ole vielä opetettu; paina Aloita.</translation>
    </message>
    <message>
        <source>The trainer starts.</source>
        <translation>Opetusprosessi käynnistyy.</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>Waits for a word to go on. </source>
        <translation>Odottaa lupaa jatkaa. </translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs are done.</source>
        <translation>
            <numerusform>%n epookki valmis.</numerusform>
            <numerusform>Kaikki %n epookkia valmiina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at epoch %1.</source>
        <translation>Pysäytetty epookin %1 kohdalla.</translation>
    </message>
    <message>
        <source> Continue goes on from its last checkpoint.</source>
        <translation> Jatka jatkaa viimeisestä tarkistuspisteestä.</translation>
    </message>
    <message>
        <source>The trainer gave up without a word.</source>
        <translation>Opetusprosessi lopetti ilmoittamatta syytä.</translation>
    </message>
    <message>
        <source>No sign of life from its trainer since epoch %1 (%2). Continue goes on from its last checkpoint.</source>
        <translation>Opetusprosessista ei ole kuulunut mitään epookin %1 jälkeen (%2). Jatka jatkaa viimeisestä tarkistuspisteestä.</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>kone ei tiedossa</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>keskeytys</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>jatkaminen</translation>
    </message>
    <message>
        <source>stop after this step</source>
        <translation>pysäytys tämän askeleen jälkeen</translation>
    </message>
    <message>
        <source>stop after this epoch</source>
        <translation>pysäytys tämän epookin jälkeen</translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation>pysäytys heti</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>tarkistuspiste</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validointi</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs more</source>
        <translation>
            <numerusform>%n epookki lisää</numerusform>
            <numerusform>%n epookkia lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>seurantapari %1</translation>
    </message>
    <message>
        <source>forget a probe</source>
        <translation>seurantaparin poisto</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ei luettavissa</translation>
    </message>
</context>
<context>
    <name>SaliencyLegend</name>
    <message>
        <source>Hiding this place turns the pose by</source>
        <extracomment>Before a scale of colours from 0 degrees to some more</extracomment>
        <translation>Kohdan peittäminen kääntää asentoa</translation>
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
        <translation>Valokuva puuttuu.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>1 view</source>
        <translation>1 kuvakulma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln kuvakulma</numerusform>
            <numerusform>%Ln kuvakulmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pari</numerusform>
            <numerusform>%Ln paria</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 pari</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Tallenna luvut</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Pilkkueroteltu taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Häviö</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>häviö</translation>
    </message>
    <message>
        <source>translation part</source>
        <translation>siirtymän osuus</translation>
    </message>
    <message>
        <source>orientation part</source>
        <translation>orientaation osuus</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validointi</translation>
    </message>
    <message>
        <source>Median errors (degrees)</source>
        <translation>Mediaanivirheet (astetta)</translation>
    </message>
    <message>
        <source>ROE, training</source>
        <translation>ROE, opetus</translation>
    </message>
    <message>
        <source>RTE, training</source>
        <translation>RTE, opetus</translation>
    </message>
    <message>
        <source>ROE, validation</source>
        <translation>ROE, validointi</translation>
    </message>
    <message>
        <source>RTE, validation</source>
        <translation>RTE, validointi</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Oppimisnopeus</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>oppimisnopeus</translation>
    </message>
    <message>
        <source>Pairs a second</source>
        <translation>Paria sekunnissa</translation>
    </message>
    <message>
        <source>pairs/s</source>
        <translation>paria/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odotus</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Muisti (MiB)</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>muisti</translation>
    </message>
    <message>
        <source>Data wait (%)</source>
        <translation>Datan odotus (%)</translation>
    </message>
    <message>
        <source>Data wait (% of the step)</source>
        <translation>Datan odotus (% askeleesta)</translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Data and network</source>
        <translation>Data ja neuroverkko</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimointi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Laitteisto</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>ValidationFailures</name>
    <message>
        <source>The training set cannot be reached from here: %1</source>
        <translation>Opetusjoukkoon ei päästä täältä käsin: %1</translation>
    </message>
    <message>
        <source>The training set in %1 is not the one this validation was made with.</source>
        <translation>Kansion %1 opetusjoukko ei ole se, jolla tämä validointi tehtiin.</translation>
    </message>
</context>
<context>
    <name>WatchedProbes</name>
    <message>
        <source>Pending: the trainer has not answered yet</source>
        <translation>Odottaa: opetusprosessi ei ole vielä vastannut</translation>
    </message>
    <message>
        <source>Waiting for the first estimate</source>
        <translation>Odottaa ensimmäistä arviota</translation>
    </message>
    <message>
        <source>Estimated when the run is started</source>
        <translation>Arvioidaan, kun ajo aloitetaan</translation>
    </message>
    <message>
        <source>Estimated when the run goes on</source>
        <translation>Arvioidaan, kun ajo jatkuu</translation>
    </message>
    <message>
        <source>Step %1, no truth to compare with</source>
        <translation>Askel %1, ei todellista asentoa vertailuun</translation>
    </message>
    <message>
        <source>Step %1: ROE %2, RTE %3</source>
        <translation>Askel %1: ROE %2, RTE %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Feature methods</source>
        <translation>Piirremenetelmät</translation>
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
        <translation>Vakio, 500</translation>
    </message>
    <message>
        <source>Mutual check</source>
        <translation>Ristiintarkistus</translation>
    </message>
    <message>
        <source>Keep a match only if it is the nearest both ways; automatic does so for every method.</source>
        <translation>Säilytä vastinpari vain, jos se on lähin molempiin suuntiin; automaattinen tekee näin kaikilla menetelmillä.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Ratio test</source>
        <translation>Suhdetesti</translation>
    </message>
    <message>
        <source>Keep a match only if it is nearer than this share of the second nearest, 0.5 to 1; 1 keeps all; 0 is automatic: 0.75, 0.85, 0.95 and 1 in turn, until 200 inliers are half of the matches; else that whose pose most of all matches agree with.</source>
        <translation>Säilytä vastinpari vain, jos sen etäisyys on alle tämän osuuden toiseksi lähimmän etäisyydestä, 0,5–1; 1 säilyttää kaikki; 0 on automaattinen: 0,75, 0,85, 0,95 ja 1 vuorollaan, kunnes 200 inlier-pistettä on puolet vastinpareista; muuten se, jonka asentoon useimmat kaikista vastinpareista sopivat.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Kuvan koko</translation>
    </message>
    <message>
        <source>Robust estimation</source>
        <translation>Robusti estimointi</translation>
    </message>
    <message>
        <source>Inlier threshold</source>
        <translation>Inlier-kynnys</translation>
    </message>
    <message>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>Kuinka kaukana epipolaarisuorastaan vastinpari saa olla, skaalattujen kuvien pikseleinä; 0 on automaattinen: 0,5, kun estimointi on tarkka, 1 kuten artikkelissa.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Luottamustaso</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>Otoksia enintään</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Neuroverkot</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Painot</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Säikeet</translation>
    </message>
    <message>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>Suorittimen säikeet; 0 käyttää kaikkia ytimiä yhtä lukuun ottamatta, jotta ikkuna pysyy käytettävänä.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Syöte</translation>
    </message>
    <message>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>Molemmat kaksinkertaistavat kuvan: vahvin käyttää peilattua reunaa ja kynnystä 10, artikkelin versio ei reunaa ja kynnystä 15.</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Vahvin</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Kuten artikkelissa</translation>
    </message>
    <message>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>Piirteiden enimmäismäärä: 500 kuten OpenCV:ssä tai 2000, jotka etsitään myös lähempää reunaa.</translation>
    </message>
    <message>
        <source>Dense, 2000</source>
        <translation>Tiheä, 2000</translation>
    </message>
    <message>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>Kuvat muutetaan ensin tähän kokoon: pisin sivu, kuten 1600, johon pienempiä kuvia ei koskaan suurenneta, tarkka koko, kuten 227x227, tai original, jolloin vähintään 10 megapikselin valokuvat voivat viedä minuutteja.</translation>
    </message>
    <message>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>Miten asento löydetään oikeiden ja väärien vastinparien joukosta: haun aikana tarkentaen tai OpenCV:n viiden pisteen RANSAC-menetelmällä kuten artikkelissa.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Tarkka</translation>
    </message>
    <message>
        <source>Paper&apos;s RANSAC</source>
        <translation>Artikkelin RANSAC</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automaattinen</translation>
    </message>
    <message>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>Todennäköisyys, 0,5–0,999999, jolla haku on ennen aikaista päättymistään löytänyt otoksen, jossa ei ole väärää vastinparia.</translation>
    </message>
    <message>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 1000 as the paper; when precise as many as the confidence asks for, up to 50000, but fewer where the best pose by then is no better than chance.</source>
        <translation>Kuinka monta viiden vastinparin otosta haku enintään kokeilee; 0 on automaattinen: 1000 kuten artikkelissa; tarkassa estimoinnissa niin monta kuin luottamustaso vaatii, enintään 50000, mutta vähemmän, jos paras asento ei siihen mennessä ole sattumaa parempi.</translation>
    </message>
    <message>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Missä neuroverkko lasketaan; automaattinen käyttää CUDAa, jos se on saatavilla, muuten suoritinta.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all but one core</source>
        <translation>kaikki ytimet paitsi yksi</translation>
    </message>
    <message>
        <source>Centre crop 227</source>
        <translation>Keskirajaus 227</translation>
    </message>
    <message>
        <source>Whole, to 227x227</source>
        <translation>Koko kuva, 227x227</translation>
    </message>
    <message>
        <source>Whole, full size</source>
        <translation>Koko kuva, täysi koko</translation>
    </message>
    <message>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF-avainpisteet (dlib), vastinparit; robusti asento</translation>
    </message>
    <message>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE-avainpisteet (OpenCV), vastinparit; robusti asento</translation>
    </message>
    <message>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>Siamilainen neuroverkko, viimeinen max-pooling säilytetty: 6 x 6 piirrettä</translation>
    </message>
    <message>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>Siamilainen neuroverkko ilman viimeistä max-poolingia: 13 x 13 piirrettä</translation>
    </message>
    <message>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA, jossa spatial pyramid pooling tasoilla 1, 2, 3, 6</translation>
    </message>
    <message>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB, jossa spatial pyramid pooling tasoilla 1, 2, 3, 6, 13 (artikkelin cnn-spp)</translation>
    </message>
    <message>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>MVSNetin DTU-opetusrakenne</translation>
    </message>
    <message>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>MVSNetin rakenne skannauksittain</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Melekhovin ym. parilista</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Melekhovin ym. parilista, julkaistussa muodossa</translation>
    </message>
    <message>
        <source>1DSfM landmarks</source>
        <translation>1DSfM-maamerkit</translation>
    </message>
    <message>
        <source>Parallax&apos;s pair list</source>
        <translation>Parallaxin parilista</translation>
    </message>
    <message>
        <source>Folder of data sets</source>
        <translation>Aineistojen kansio</translation>
    </message>
    <message>
        <source>Photographs below a COLMAP model</source>
        <translation>Valokuvia COLMAP-mallin alla</translation>
    </message>
    <message>
        <source>COLMAP model</source>
        <translation>COLMAP-malli</translation>
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
        <translation>Middlebury multi-view</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Valokuvat</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Opetusjoukko</translation>
    </message>
    <message>
        <source>The folder of the training set to learn from; the preset demo renders one when it is empty.</source>
        <translation>Kansio, jossa opetusjoukko on; jos se on tyhjä, esiasetus Esimerkki renderöi joukon.</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>Validointijoukko</translation>
    </message>
    <message>
        <source>Another set to validate on; empty takes the scenes of the training set that are held out.</source>
        <translation>Toinen joukko, jolla validoidaan; tyhjä käyttää opetusjoukosta sivuun jätettyjä kohteita.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Neuroverkko</translation>
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
        <translation>cnnBspp (artikkelin cnn-spp)</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Alkupainot</translation>
    </message>
    <message>
        <source>Imported weights or a checkpoint to begin with; empty begins with a new network, drawn from the seed.</source>
        <translation>Tuodut painot tai tarkistuspiste, josta aloitetaan; tyhjä aloittaa uudella, satunnaissiemenestä arvotulla neuroverkolla.</translation>
    </message>
    <message>
        <source>Width of a new network</source>
        <translation>Uuden neuroverkon leveys</translation>
    </message>
    <message>
        <source>Filters of every convolution as a share of the paper&apos;s; a narrow network learns fast and less.</source>
        <translation>Kunkin konvoluution suodattimet suhteessa artikkelin määrään; kapea neuroverkko oppii nopeasti mutta vähemmän.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Jäädytetyt kerrokset</translation>
    </message>
    <message>
        <source>The first so many convolutions keep their values; at 5 the features of every image are calculated once, which makes training many times faster.</source>
        <translation>Näin monta ensimmäistä konvoluutiota säilyttää arvonsa; arvolla 5 kunkin kuvan piirteet lasketaan vain kerran, mikä nopeuttaa opetusta moninkertaisesti.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epookit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Eräkoko</translation>
    </message>
    <message>
        <source>Pairs in one step of the optimiser, over all devices.</source>
        <translation>Parit optimoijan yhdessä askeleessa, kaikilla laitteilla yhteensä.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paria</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Oppimisnopeus</translation>
    </message>
    <message>
        <source>Step size of Adam; a tenth of the usual one for fine-tuning.</source>
        <translation>Adam-menetelmän askelpituus; hienosäädössä kymmenesosa tavallisesta.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Oppimisnopeuden kulku</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Miten oppimisnopeus muuttuu ajon aikana.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Vakio</translation>
    </message>
    <message>
        <source>Cosine, to zero</source>
        <translation>Kosini, nollaan</translation>
    </message>
    <message>
        <source>A tenth at 60 % and at 85 %</source>
        <translation>Kymmenesosaan 60 %:n ja 85 %:n kohdalla</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Lämmittely</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over so many steps.</source>
        <translation>Oppimisnopeus nousee nollasta näin monen askeleen aikana.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>askelta</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Painojen vaimennus</translation>
    </message>
    <message>
        <source>Pulls all weights towards zero; added to the gradient, as in the authors&apos; program.</source>
        <translation>Vetää kaikkia painoja kohti nollaa; lisätään gradienttiin kuten tekijöiden ohjelmassa.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beeta</translation>
    </message>
    <message>
        <source>Weight of the orientation&apos;s part of the loss against the translation&apos;s.</source>
        <translation>Orientaation osuuden paino häviössä siirtymän osuuteen nähden.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientin yläraja</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this; 0 never cuts it.</source>
        <translation>Pidempi gradientti lyhennetään tähän; 0 ei lyhennä koskaan.</translation>
    </message>
    <message>
        <source>Training crop</source>
        <translation>Opetusrajaus</translation>
    </message>
    <message>
        <source>Side of the random window, the same in both images of a pair; 0 takes whole images. Networks without a pyramid take 227 only.</source>
        <translation>Satunnaisen rajauksen sivu, sama parin molemmissa kuvissa; 0 käyttää kokonaisia kuvia. Ilman pyramidia oleville neuroverkoille käy vain 227.</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>koko kuva</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Test crop</source>
        <translation>Testirajaus</translation>
    </message>
    <message>
        <source>Side of the centre window at validation and for probes; 0 takes whole images.</source>
        <translation>Keskirajauksen sivu validoinnissa ja seurantapareille; 0 käyttää kokonaisia kuvia.</translation>
    </message>
    <message>
        <source>Reverse pairs</source>
        <translation>Käännä pareja</translation>
    </message>
    <message>
        <source>Half of the pairs, at random, are shown the other way round, with the inverse pose.</source>
        <translation>Satunnaisesti valittu puolet pareista näytetään toisin päin, käänteisellä asennolla.</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Värivaihtelu</translation>
    </message>
    <message>
        <source>Brightness and contrast of each image vary at random by up to this share.</source>
        <translation>Kunkin kuvan kirkkaus ja kontrasti vaihtelevat satunnaisesti enintään tämän osuuden.</translation>
    </message>
    <message>
        <source>Where the network is trained; automatic takes CUDA when it is there, else the processor.</source>
        <translation>Missä neuroverkko opetetaan; automaattinen käyttää CUDAa, jos se on saatavilla, muuten suoritinta.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Of the products in the network; weights and optimiser always keep 32 bits.</source>
        <translation>Neuroverkon tulojen laskentatarkkuus; painot ja optimoija käyttävät aina 32 bittiä.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bittiä</translation>
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
        <translation>Suorittimen säikeet; 0 käyttää kaikkia ytimiä.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>kaikki ytimet</translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation>Mikroerä</translation>
    </message>
    <message>
        <source>Pairs calculated at a time; their gradients are summed up to a whole batch, which gives the same step with less memory.</source>
        <translation>Kerralla laskettavat parit; niiden gradientit summataan kokonaiseksi eräksi, jolloin askel on sama mutta muistia kuluu vähemmän.</translation>
    </message>
    <message>
        <source>as memory allows</source>
        <translation>muistin mukaan</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validointiväli</translation>
    </message>
    <message>
        <source>Steps between two validations; 0 validates at the end of each epoch.</source>
        <translation>Askeleet kahden validoinnin välillä; 0 validoi kunkin epookin lopussa.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>yksi epookki</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>Validointiparit</translation>
    </message>
    <message>
        <source>At most so many, spread evenly over the list; 0 takes all.</source>
        <translation>Enintään näin monta, tasaisesti listalta poimittuna; 0 ottaa kaikki.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Parhaan peruste</translation>
    </message>
    <message>
        <source>The rule by which the best checkpoint is told, on the validation pairs.</source>
        <translation>Sääntö, jolla paras tarkistuspiste valitaan validointiparien perusteella.</translation>
    </message>
    <message>
        <source>Median of the larger error</source>
        <translation>Suuremman virheen mediaani</translation>
    </message>
    <message>
        <source>Median ROE</source>
        <translation>ROE-mediaani</translation>
    </message>
    <message>
        <source>Median RTE</source>
        <translation>RTE-mediaani</translation>
    </message>
    <message>
        <source>AUC at 10 degrees</source>
        <translation>AUC 10 asteessa</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Häviö</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Tarkistuspisteväli</translation>
    </message>
    <message>
        <source>Steps between two checkpoints; 0 writes one at the end of each epoch.</source>
        <translation>Askeleet kahden tarkistuspisteen välillä; 0 kirjoittaa yhden kunkin epookin lopussa.</translation>
    </message>
    <message>
        <source>Checkpoint at least every</source>
        <translation>Tarkistuspisteiden enimmäisväli</translation>
    </message>
    <message>
        <source>A checkpoint is written at least so often: no more work than that is ever lost.</source>
        <translation>Tarkistuspiste kirjoitetaan vähintään näin usein: enempää työtä ei koskaan menetetä.</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>ei aikarajaa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Säilytettävät tarkistuspisteet</translation>
    </message>
    <message>
        <source>The newest so many are kept, and the best one; 0 keeps all.</source>
        <translation>Näin monta uusinta säilytetään ja lisäksi paras; 0 säilyttää kaikki.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Satunnaissiemen</translation>
    </message>
    <message>
        <source>Decides new weights, the order of pairs, crops: on one thread of a processor the same seed ends in the same bits.</source>
        <translation>Määrää uudet painot, parien järjestyksen ja rajaukset: suorittimen yhdellä säikeellä sama siemen johtaa bitilleen samaan tulokseen.</translation>
    </message>
    <message>
        <source>Everything as in Melekhov et al. 2017: Adam, 15 epochs, batches of 128 pairs, windows of 323 pixels.</source>
        <translation>Kaikki kuten artikkelissa Melekhov ym. 2017: Adam, 15 epookkia, 128 parin erät, 323 pikselin rajaukset.</translation>
    </message>
    <message>
        <source>DTU fine-tune, low resolution</source>
        <translation>DTU-hienosäätö, pieni tarkkuus</translation>
    </message>
    <message>
        <source>Goes on from trained weights at a tenth of the learning rate, with windows of 227 pixels.</source>
        <translation>Jatkaa opetetuista painoista kymmenesosalla oppimisnopeudesta, 227 pikselin rajauksin.</translation>
    </message>
    <message>
        <source>DTU fine-tune, high resolution</source>
        <translation>DTU-hienosäätö, suuri tarkkuus</translation>
    </message>
    <message>
        <source>Goes on from trained weights with whole images of 1600 x 1200, which only networks with a pyramid take; the set must have been prepared at that size.</source>
        <translation>Jatkaa opetetuista painoista kokonaisilla 1600 x 1200 -kuvilla, jotka käyvät vain pyramidin sisältäville neuroverkoille; joukon on oltava valmisteltu tässä koossa.</translation>
    </message>
    <message>
        <source>Demo, a few minutes</source>
        <translation>Esimerkki, muutama minuutti</translation>
    </message>
    <message>
        <source>A narrow network on a small rendered set, which is made first: a few minutes on two cores.</source>
        <translation>Kapea neuroverkko ja pieni renderöity joukko, joka tehdään ensin: muutama minuutti kahdella ytimellä.</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>Lyhyempi sivu</translation>
    </message>
    <message>
        <source>Every image is scaled so that its shorter side has so many pixels; 0 leaves it as it is.</source>
        <translation>Kukin kuva skaalataan niin, että lyhyemmällä sivulla on näin monta pikseliä; 0 jättää kuvan ennalleen.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>sellaisinaan</translation>
    </message>
    <message>
        <source>One a scene</source>
        <translation>Yksi kohdetta kohti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Valaistukset</translation>
    </message>
    <message>
        <source>Where scenes were photographed under several lights: one of them, or all; pairs are of one light.</source>
        <translation>Jos kohteet on kuvattu useassa valaistuksessa: yksi niistä tai kaikki; parin kuvat ovat aina samasta valaistuksesta.</translation>
    </message>
    <message>
        <source>A share of the scenes</source>
        <translation>Osuus kohteista</translation>
    </message>
    <message>
        <source>Named scenes</source>
        <translation>Nimetyt kohteet</translation>
    </message>
    <message>
        <source>DTU: train on type I, validate on type II</source>
        <translation>DTU: opetus tyypillä I, validointi tyypillä II</translation>
    </message>
    <message>
        <source>DTU: train on type II, validate on type I</source>
        <translation>DTU: opetus tyypillä II, validointi tyypillä I</translation>
    </message>
    <message>
        <source>Nothing held out</source>
        <translation>Mitään ei jätetä sivuun</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Sivuun jätettävät</translation>
    </message>
    <message>
        <source>Which scenes are kept from training, to judge by.</source>
        <translation>Mitkä kohteet jätetään pois opetuksesta arviointia varten.</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>Sivuun jätettävä osuus</translation>
    </message>
    <message>
        <source>Of the scenes, drawn at random, when a share is held out.</source>
        <translation>Satunnaisesti arvottavien kohteiden osuus, kun osuus jätetään sivuun.</translation>
    </message>
    <message>
        <source>Scenes held out</source>
        <translation>Sivuun jätettävät kohteet</translation>
    </message>
    <message>
        <source>Names, comma-separated, when named scenes are held out.</source>
        <translation>Nimet pilkuin eroteltuina, kun nimetyt kohteet jätetään sivuun.</translation>
    </message>
    <message>
        <source>Pairs a scene</source>
        <translation>Pareja kohdetta kohti</translation>
    </message>
    <message>
        <source>At most so many, drawn at random; 0 takes all.</source>
        <translation>Enintään näin monta, satunnaisesti arvottuna; 0 ottaa kaikki.</translation>
    </message>
    <message>
        <source>Insist on every pose</source>
        <translation>Vaadi joka asento</translation>
    </message>
    <message>
        <source>A pair whose true pose is not known is an error instead of being left out.</source>
        <translation>Pari, jonka todellista asentoa ei tunneta, on virhe eikä sitä vain jätetä pois.</translation>
    </message>
    <message>
        <source>For what is drawn at random.</source>
        <translation>Kaikelle, mikä arvotaan.</translation>
    </message>
    <message>
        <source>How often every training pair is seen; of each epoch whole batches only.</source>
        <translation>Kuinka monta kertaa kukin opetuspari nähdään; epookista vain täydet erät.</translation>
    </message>
    <message>
        <source>Guided matching</source>
        <translation>Ohjattu yhdistäminen</translation>
    </message>
    <message>
        <source>Coarse rotation</source>
        <translation>Karkea kierto</translation>
    </message>
    <message>
        <source>How far off the network&apos;s rotation is along each axis: one standard deviation.</source>
        <translation>Kuinka paljon verkon kierto poikkeaa kunkin akselin suhteen: yksi keskihajonta.</translation>
    </message>
    <message>
        <source>Coarse translation</source>
        <translation>Karkea siirtymä</translation>
    </message>
    <message>
        <source>How far off the network&apos;s direction of translation is along each axis: one standard deviation.</source>
        <translation>Kuinka paljon verkon siirtymän suunta poikkeaa kunkin akselin suhteen: yksi keskihajonta.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Luottamus</translation>
    </message>
    <message>
        <source>The probability that the network&apos;s pose is right within these; else it may be anything.</source>
        <translation>Todennäköisyys, että verkon asento pitää paikkansa näissä rajoissa; muuten se voi olla mikä tahansa.</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>A network&apos;s coarse pose guides the matching of SIFT keypoints; both together make the pose</source>
        <translation>Verkon karkea asento ohjaa SIFT-pisteiden yhdistämistä; yhdessä ne antavat asennon</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message>
        <source>Whether the network also looks a little to four sides, each pair in both orders: the pose is the mean, and how far the answers are apart says how sure it is. Automatic does so for cnnCspp; the others look at the middle only, as in the paper.</source>
        <translation>Katsooko verkko myös hieman neljälle sivulle, kumpikin pari molemmissa järjestyksissä: asento on keskiarvo, ja vastausten hajonta kertoo, kuinka varma se on. Automaattinen tekee niin cnnCspp:lle; muut katsovat vain keskelle kuten artikkelissa.</translation>
    </message>
    <message>
        <source>Middle only</source>
        <translation>Vain keskikohta</translation>
    </message>
    <message>
        <source>Middle and four beside</source>
        <translation>Keskikohta ja neljä vieressä</translation>
    </message>
    <message>
        <source>The file of this network&apos;s weights; empty takes the shipped ones.</source>
        <translation>Tämän verkon painojen tiedosto; tyhjä käyttää mukana tulevia.</translation>
    </message>
    <message>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, the largest centre square at 227x227, all of it squeezed to 227x227, or all of it as it is (only with a pyramid). As trained is what the network&apos;s card says, else the square for cnnCspp and the crop for the others.</source>
        <translation>Mitä verkko näkee kustakin kuvasta: keskeltä 227x227, kun lyhyempi sivu on 323 pikseliä kuten artikkelissa, suurin keskineliö kokoon 227x227, koko kuva puristettuna kokoon 227x227 tai koko kuva sellaisenaan (vain pyramidin kanssa). Opetuksen mukaan on se, minkä verkon kortti kertoo, muuten neliö cnnCspp:lle ja rajaus muille.</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Opetuksen mukaan</translation>
    </message>
    <message>
        <source>Centre square</source>
        <translation>Keskineliö</translation>
    </message>
    <message>
        <source>Pyramid of 13 x 13, both maps correlated cell by cell; is told the focal lengths</source>
        <translation>Pyramidi 13 x 13, kartat korreloitu solu solulta; saa tietää polttovälit</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s four networks is trained, or cnnCspp, which correlates both maps.</source>
        <translation>Mikä artikkelin neljästä verkosta opetetaan, tai cnnCspp, joka korreloi molemmat kartat.</translation>
    </message>
    <message>
        <source>cnnCspp (correlation)</source>
        <translation>cnnCspp (korrelaatio)</translation>
    </message>
    <message>
        <source>Symmetries</source>
        <translation>Symmetriat</translation>
    </message>
    <message>
        <source>Both images of a pair are turned by quarters and mirrored alike, at random, and the pose with them.</source>
        <translation>Parin molempia kuvia käännetään neljänneksittäin ja peilataan satunnaisesti samoin, ja asentoa niiden mukana.</translation>
    </message>
    <message>
        <source>Weight of matches</source>
        <translation>Vastaavuuksien paino</translation>
    </message>
    <message>
        <source>Teaches cnnCspp by the true matches of rendered scenes too: the weight of that part of the loss.</source>
        <translation>Opettaa cnnCspp:tä myös renderöityjen kohtausten todellisilla vastaavuuksilla: sen osan paino häviössä.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mukana tulleet</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>CUDA-graafi</translation>
    </message>
    <message>
        <source>A step is recorded once and then replayed with one launch: quicker where steps are short, as of narrow networks and small batches. For one process on CUDA that takes a whole batch at a time.</source>
        <translation>Askel tallennetaan kerran ja toistetaan sitten yhdellä kutsulla: nopeampi, kun askeleet ovat lyhyitä, kuten kapeilla verkoilla ja pienillä erillä. Yhdelle CUDA-prosessille, joka laskee koko erän kerralla.</translation>
    </message>
    <message>
        <source>The CUDA device&apos;s memory does not suffice, so the processor calculated this.</source>
        <translation>CUDA-laitteen muisti ei riitä, joten suoritin laski tämän.</translation>
    </message>
    <message>
        <source>this LibTorch is built without it</source>
        <translation>tämä LibTorch on käännetty ilman CUDAa</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver (libcuda.so.1) is not installed</source>
        <translation>NVIDIAn ajuria (libcuda.so.1) ei ole asennettu</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no device (error 100)</source>
        <translation>NVIDIAn ajuri ei löydä laitetta (virhe 100)</translation>
    </message>
    <message>
        <source>LibTorch cannot use the device that NVIDIA&apos;s driver finds: the driver may be too old for it</source>
        <translation>LibTorch ei voi käyttää NVIDIAn ajurin löytämää laitetta: ajuri voi olla liian vanha</translation>
    </message>
    <message>
        <source>SuperGlue&apos;s or glue-factory&apos;s pair list</source>
        <translation>SuperGluen tai glue-factoryn pariluettelo</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Kuten tunnettu</translation>
    </message>
    <message>
        <source>Estimate when unknown</source>
        <translation>Arvioi, kun tuntematon</translation>
    </message>
    <message>
        <source>Estimate shared</source>
        <translation>Arvioi yhteisenä</translation>
    </message>
    <message>
        <source>Estimate each</source>
        <translation>Arvioi erikseen</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Polttoväli</translation>
    </message>
    <message>
        <source>Where the focal lengths come from: as known, or else assumed; from the matches where nothing is known; or from the matches whatever is known, one for both images or one each.</source>
        <translation>Mistä polttovälit tulevat: kuten tunnettu tai muuten oletettu; vastinpareista, kun mitään ei tunneta; tai aina vastinpareista, yksi molemmille kuville tai kummallekin oma.</translation>
    </message>
    <message>
        <source>The network sees the same picture twice, pixel by pixel: a camera that did not move has no direction of translation, and what a network answers then is made up.</source>
        <translation>Verkko näkee saman kuvan kahdesti, pikseli pikseliltä: kameralla, joka ei liikkunut, ei ole siirtymän suuntaa, ja verkon vastaus on silloin keksitty.</translation>
    </message>
    <message>
        <source>%1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>%1 vastinparia; viiden pisteen menetelmä tarvitsee %2 inlier-pistettä, löytyi %3.</translation>
    </message>
    <message>
        <source>%1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>%1 vastinparia; parhaalla asennolla on %2 inlier-pistettä, ei enempää kuin sattuma antaisi.</translation>
    </message>
    <message>
        <source>Weak: %1 inliers of %2 matches; wrong matches alone give such a pose in %3 of %4 pairs.</source>
        <translation>Heikko: %1 inlier-pistettä %2 vastinparista; väärät vastinparit yksinään antavat tällaisen asennon %3 parissa %4:sta.</translation>
    </message>
    <message>
        <source>The cameras seem only to rotate: the median parallax of %1 of %2 matches is %3 px, too little for a direction of translation.</source>
        <translation>Kamerat näyttävät vain kiertyvän: %1 vastinparin mediaaniparallaksi (kaikkiaan %2) on %3 px, liian vähän siirtymän suunnaksi.</translation>
    </message>
    <message>
        <source>Found %1 features in image %2 and %3 in image %4: nothing to match.</source>
        <translation>Löytyi %1 piirrettä kuvasta %2 ja %3 kuvasta %4: ei mitään yhdistettävää.</translation>
    </message>
    <message>
        <source>Weak: few of %1 matches agree with the pose; they may be chance.</source>
        <translation>Heikko: vain harva %1 vastinparista sopii asentoon; ne voivat olla sattumaa.</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose: this is the coarse one.</source>
        <translation>%1 vastinparia ei viittaa mihinkään asentoon: tämä on karkea asento.</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose, and there is no coarse one.</source>
        <translation>%1 vastinparia ei viittaa mihinkään asentoon, eikä karkeaa asentoa ole.</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>Vastinparit yksinään eivät kertoisi: %1 vastinparia; viiden pisteen menetelmä tarvitsee %2 inlier-pistettä, löytyi %3.</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>Vastinparit yksinään eivät kertoisi: %1 vastinparia; parhaalla asennolla on %2 inlier-pistettä, ei enempää kuin sattuma antaisi.</translation>
    </message>
    <message>
        <source>The images seem to have little in common: matched %1, where pairs it knows have %2 or more.</source>
        <translation>Kuvilla näyttää olevan vähän yhteistä: vastaavuus %1, kun sen tuntemilla pareilla on %2 tai enemmän.</translation>
    </message>
    <message>
        <source>A rotation of %1 degrees is beyond the %2 that the network was trained for.</source>
        <translation>%1 asteen kierto ylittää ne %2 astetta, joihin verkko on opetettu.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 to %3.</source>
        <translation>Polttoväli on %1 lyhyemmästä sivusta, ja verkko on opetettu välille %2–%3.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or more.</source>
        <translation>Polttoväli on %1 lyhyemmästä sivusta, ja verkko on opetettu arvolle %2 tai suuremmalle.</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or less.</source>
        <translation>Polttoväli on %1 lyhyemmästä sivusta, ja verkko on opetettu arvolle %2 tai pienemmälle.</translation>
    </message>
    <message>
        <source>The network was told focal lengths that are assumed.</source>
        <translation>Verkolle kerrottiin oletettuja polttovälejä.</translation>
    </message>
    <message>
        <source>The focal length is estimated from the matches: %1 px (%2 to %3).</source>
        <translation>Polttoväli on arvioitu vastinpareista: %1 px (%2–%3).</translation>
    </message>
    <message>
        <source>The focal lengths are estimated from the matches: %1 px (%2 to %3) of image %4, %5 px (%6 to %7) of image %8.</source>
        <translation>Polttovälit on arvioitu vastinpareista: %1 px (%2–%3) kuvalle %4, %5 px (%6–%7) kuvalle %8.</translation>
    </message>
    <message>
        <source>The focal length of image %1 is estimated from the matches: %2 px (%3 to %4).</source>
        <translation>Kuvan %1 polttoväli on arvioitu vastinpareista: %2 px (%3–%4).</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so the cameras are used as they were given.</source>
        <translation>Vastinparit eivät kerro polttoväliä, joten kameroita käytetään sellaisina kuin ne annettiin.</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so 1.2 times the longer side is assumed.</source>
        <translation>Vastinparit eivät kerro polttoväliä, joten oletetaan 1,2 kertaa pidempi sivu.</translation>
    </message>
    <message>
        <source>A focal length that is not known is assumed: this method does not estimate it.</source>
        <translation>Tuntematon polttoväli oletetaan: tämä menetelmä ei arvioi sitä.</translation>
    </message>
    <message>
        <source>The estimation was stopped.</source>
        <translation>Arviointi keskeytettiin.</translation>
    </message>
    <message>
        <source>intrinsics assumed</source>
        <translation>sisäiset parametrit oletettu</translation>
    </message>
    <message>
        <source>focal length estimated</source>
        <translation>polttoväli arvioitu</translation>
    </message>
    <message>
        <source>focal length by EXIF</source>
        <translation>polttoväli EXIF-tiedoista</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1, %2–%3: mediaani %4°, %5 % epäonnistui</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <source>Rotation between the views (°)</source>
        <translation>Kuvakulmien välinen kierto (°)</translation>
    </message>
    <message>
        <source>Baseline (units of the data set)</source>
        <translation>Kantaviiva (aineiston yksikköinä)</translation>
    </message>
    <message>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>Näkökenttien päällekkäisyys (0–1)</translation>
    </message>
    <message>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>Mediaanivirhe ja epäonnistumiset kierron, kantaviivan tai päällekkäisyyden mukaan</translation>
    </message>
    <message>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>Ei ole tiedossa mitään, minkä mukaan nämä parit voisi järjestää.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Vaaka-akseli</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <source>Share of failures (dotted)</source>
        <translation>Epäonnistuneiden osuus (pisteviiva)</translation>
    </message>
    <message>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>Luokissa on yhtä monta paria. Napsauta pistettä, niin sen parit luetellaan.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>vs.</translation>
    </message>
    <message>
        <source>Median of: %1, degrees</source>
        <translation>Mediaani: %1, astetta</translation>
    </message>
    <message>
        <source>Pairs without a pose (%)</source>
        <translation>Parit ilman asentoa (%)</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1, %2 välillä %3–%4</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <source>Image 1</source>
        <translation>Kuva 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>Kuva 2</translation>
    </message>
    <message>
        <source>True pose, camera 2 from camera 1</source>
        <translation>Todellinen asento, kamerasta 1 kameraan 2</translation>
    </message>
    <message>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <source>Apply cameras</source>
        <translation>Käytä kameroita</translation>
    </message>
    <message>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>Käytä syötettyjä lukuja ja estimoi uudelleen</translation>
    </message>
    <message>
        <source>; or the path of a file that holds them</source>
        <translation>; tai polku tiedostoon, jossa ne ovat</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>oletettu: polttoväli 1,2 × pidempi sivu</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>lähde: %1</translation>
    </message>
    <message>
        <source>Not known: errors cannot be shown.</source>
        <translation>Ei tiedossa: virheitä ei voi näyttää.</translation>
    </message>
    <message>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>Kierto %1°, saatu kameratiedostoista tai syötetty.</translation>
    </message>
    <message>
        <source>focal length in pixels, or fx fy cx cy [k1 [k2 [p1 p2]]]</source>
        <translation>polttoväli pikseleinä, tai fx fy cx cy [k1 [k2 [p1 p2]]]</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>lens: %1</source>
        <translation>objektiivi: %1</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>asetettu käsin</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>kirjoitettu</translation>
    </message>
</context>
<context>
    <name>parallax::ChoiceButton</name>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Etsi listasta</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1: %2 % pareista enintään %3%4</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <source>Drop a data set here</source>
        <translation>Pudota aineisto tähän</translation>
    </message>
    <message>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>Valokuvakansio, jonka kamerat tunnetaan tai eivät, tai tiedosto, jossa parit luetellaan.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Avaa kansio…</translation>
    </message>
    <message>
        <source>Render the demo collection</source>
        <translation>Renderöi esimerkkiaineisto</translation>
    </message>
    <message>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>Seitsemän synteettistä kohdetta kuvattuna kuten DTU-robotti ne kuvaisi; ensimmäisellä kerralla puoli minuuttia.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Avaa %1 uudelleen</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyTraining</name>
    <message>
        <source>Train a network</source>
        <translation>Opeta neuroverkko</translation>
    </message>
    <message>
        <source>Choose photographs and a preset, press Start, and watch the errors in degrees fall. Training goes on when the window is closed, and is here again next time.

Runs of another machine are watched and steered just the same: open the folder they are written to.</source>
        <translation>Valitse valokuvat ja esiasetus, paina Aloita ja seuraa, kuinka virheet asteina pienenevät. Opetus jatkuu, vaikka ikkuna suljetaan, ja löytyy täältä seuraavalla kerralla.

Toisen koneen ajoja seurataan ja ohjataan samalla tavalla: avaa kansio, johon ne kirjoitetaan.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Uusi ajo…</translation>
    </message>
    <message>
        <source>Open a folder of runs…</source>
        <translation>Avaa ajojen kansio…</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <source>Errors shown</source>
        <translation>Näytettävät virheet</translation>
    </message>
    <message>
        <source>0 to %1°</source>
        <translation>0–%1°</translation>
    </message>
    <message>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>Napsauta käyrää tai vedä sitä pitkin, niin sen takana olevat parit luetellaan. Rulla zoomaa, oikea painike siirtää, kaksoisnapsautus näyttää kaiken.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <source>Save ROE…</source>
        <translation>Tallenna ROE…</translation>
    </message>
    <message>
        <source>Save RTE…</source>
        <translation>Tallenna RTE…</translation>
    </message>
    <message>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>Tallenna tämä kuvaaja PDF-, SVG- tai PNG-muodossa</translation>
    </message>
    <message>
        <source>Cumulative histogram of the orientation error</source>
        <translation>Orientaatiovirheen kumulatiivinen histogrammi</translation>
    </message>
    <message>
        <source>Cumulative histogram of the translation error</source>
        <translation>Siirtymävirheen kumulatiivinen histogrammi</translation>
    </message>
    <message>
        <source>Relative orientation error (°)</source>
        <translation>Suhteellisen orientaation virhe (°)</translation>
    </message>
    <message>
        <source>Relative translation error (°)</source>
        <translation>Suhteellisen siirtymän virhe (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>Osuus pareista (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>median %1°</source>
        <translation>mediaani %1°</translation>
    </message>
    <message>
        <source>cameras guessed</source>
        <translation>kamerat arvattu</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Kaikki kohteet</translation>
    </message>
    <message>
        <source>Kinds of scene</source>
        <translation>Kohdetyypit</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <source>Hard scenes only</source>
        <translation>Vain vaikeat kohteet</translation>
    </message>
    <message>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>Pintakuvioinniltaan köyhät ja kiiltävät kohteet: artikkelin kuvan 7c joukko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valaistus</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Kaikki valaistukset</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>Näytä kaikki parit</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: vähintään</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: enintään</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Ei vielä tuloksia.</translation>
    </message>
    <message>
        <source>All %1 pairs</source>
        <translation>Kaikki %1 paria</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1/%2 paria</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <source>Sweep</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Käyrät</translation>
    </message>
    <message>
        <source>Method against method</source>
        <translation>Menetelmä vs. menetelmä</translation>
    </message>
    <message>
        <source>Error by geometry</source>
        <translation>Virhe geometrian mukaan</translation>
    </message>
    <message>
        <source>Open their collection</source>
        <translation>Avaa tulosten aineisto</translation>
    </message>
    <message>
        <source>%1, images at %2</source>
        <translation>%1, kuvakoko %2</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Avaa tulokset…</translation>
    </message>
    <message>
        <source>(and %1 more notes)</source>
        <translation>(ja %1 muuta huomautusta)</translation>
    </message>
    <message>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>Ajo on alkanut; sen käyrät ilmestyvät ensimmäisten rivien myötä.</translation>
    </message>
    <message>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>Valitse menetelmät ja paina Aloita: jokainen menetelmä ajetaan aineiston %1 jokaiselle parille.

Tai avaa aiemman ajon tulokset.</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>Avaa aineisto Kohteet-sivulla, valitse sitten menetelmät ja paina Aloita.

Tai avaa aiemman ajon tulokset.</translation>
    </message>
    <message>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>Tämä pari ei kuulu avoimeen aineistoon, joten Tutki-sivu ei voi näyttää sitä.</translation>
    </message>
    <message>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>Avaa aineisto ”%1”, niin näet tämän parin Tutki-sivulla.</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message>
        <source>Results (*.db);;All files (*)</source>
        <translation>Tulokset (*.db);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>Ajo on käynnissä; keskeytä tai pysäytä se ennen muiden tulosten avaamista.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Aloitetaan…</translation>
    </message>
    <message>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>Keskeytetään: työn alla olevat parit viedään ensin loppuun.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Pysäytetty, valmiina %1.</translation>
    </message>
    <message>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>Pysäytetään: työn alla olevat parit viedään ensin loppuun.</translation>
    </message>
    <message>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>Valmis: %1 riviä, niistä %2 nyt, ajassa %3 s; näistä %4 ilman asentoa.</translation>
    </message>
    <message>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>Keskeytetty, valmiina %1. Tähänastiset tulokset ovat tiedostossa %2; Jatka jatkaa siitä.</translation>
    </message>
    <message>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>Pysäytetty, valmiina %1. Tähänastiset tulokset säilyvät tiedostossa %2.</translation>
    </message>
    <message>
        <source>The sweep ended early.</source>
        <translation>Ajo päättyi ennenaikaisesti.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 riviä</translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation> · %1 sekunnissa</translation>
    </message>
    <message>
        <source> · %1 h %2 min left</source>
        <translation> · jäljellä %1 h %2 min</translation>
    </message>
    <message>
        <source> · %1 min %2 s left</source>
        <translation> · jäljellä %1 min %2 s</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · jäljellä %1 s</translation>
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
        <translation>suurempi virhe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Reference method</source>
        <translation>Vertailumenetelmä</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>ei vertailukohtaa</translation>
    </message>
    <message>
        <source>Statistic compared</source>
        <translation>Verrattava tunnusluku</translation>
    </message>
    <message>
        <source>by median</source>
        <translation>mediaanilla</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>keskiarvolla</translation>
    </message>
    <message>
        <source>by AUC@5°</source>
        <translation>AUC@5°-arvolla</translation>
    </message>
    <message>
        <source>by AUC@10°</source>
        <translation>AUC@10°-arvolla</translation>
    </message>
    <message>
        <source>by AUC@20°</source>
        <translation>AUC@20°-arvolla</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Epäonnistuminen lasketaan 180 asteen virheeksi.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Tallenna CSV:nä…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Numbers of each method</source>
        <translation>Kunkin menetelmän luvut</translation>
    </message>
    <message>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>Napsauta käyrää tai vedä sitä pitkin: sen takana olevat parit luetellaan tässä.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Huonoimmat parit</translation>
    </message>
    <message>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>Tämän menetelmän %1 suurinta virhettä antanutta paria</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>Avaa Tutki-sivulla</translation>
    </message>
    <message>
        <source>Pairs behind what was chosen</source>
        <translation>Valinnan takana olevat parit</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 pari</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 paria</translation>
    </message>
    <message>
        <source>Worst of %1 by %2: %3</source>
        <translation>Menetelmän %1 huonoimmat, peruste %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1: %2, %3 välillä %4–%5</translation>
    </message>
    <message>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>Avaa valittu pari (kaksoisnapsautus, Enter)</translation>
    </message>
    <message>
        <source>Choose a pair of the open collection first.</source>
        <translation>Valitse ensin avoimen aineiston pari.</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPanel</name>
    <message>
        <source>Both images by one camera</source>
        <translation>Molemmat kuvat samalla kameralla</translation>
    </message>
    <message>
        <source>Turn both focal lengths together, in proportion</source>
        <translation>Muuta molempia polttovälejä yhdessä, samassa suhteessa</translation>
    </message>
    <message>
        <source>Inliers by focal length</source>
        <translation>Inlierit polttovälin mukaan</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>Käytä parasta</translation>
    </message>
    <message>
        <source>The focal length that most matches agree with</source>
        <translation>Polttoväli, johon useimmat vastinparit sopivat</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Back to the focal lengths that were found or typed in</source>
        <translation>Takaisin löydettyihin tai kirjoitettuihin polttoväleihin</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Polttoväli</translation>
    </message>
    <message>
        <source>Focal length %1</source>
        <translation>Polttoväli %1</translation>
    </message>
    <message>
        <source>%1 px · %2 mm equivalent</source>
        <translation>%1 px · %2 mm kinovastaavuus</translation>
    </message>
    <message>
        <source>Counting inliers…</source>
        <translation>Lasketaan inliereitä…</translation>
    </message>
    <message>
        <source>Most matches of %1 agree at %2 px: %3 of %4.</source>
        <translation>Menetelmän %1 vastinpareista useimmat sopivat, kun polttoväli on %2 px: %3 / %4.</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPlot</name>
    <message>
        <source>focal length (px)</source>
        <translation>polttoväli (px)</translation>
    </message>
    <message>
        <source>inliers</source>
        <translation>inlierit</translation>
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
        <translation>Menetelmän %1 vastinparit eivät sovi millään polttovälillä.</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <source>Search the scenes</source>
        <translation>Etsi kohteista</translation>
    </message>
    <message>
        <source>Class of scene</source>
        <translation>Kohdeluokka</translation>
    </message>
    <message>
        <source>Show one class of scene</source>
        <translation>Näytä yksi kohdeluokka</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <source>No scene matches the search.</source>
        <translation>Mikään kohde ei vastaa hakua.</translation>
    </message>
    <message>
        <source>Views of the scene</source>
        <translation>Kohteen kuvakulmat</translation>
    </message>
    <message>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>Valitse pari napsauttamalla kahta kuvakulmaa; Vaihto-näppäin säilyttää ensimmäisen.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Kaikki luokat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Kuvakulmat: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Kuvakulmat</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <source>Methods and their results</source>
        <translation>Menetelmät ja niiden tulokset</translation>
    </message>
    <message>
        <source>Show outliers as well</source>
        <translation>Näytä myös outlier-pisteet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamerat</translation>
    </message>
    <message>
        <source>%1 inliers of %2 matches</source>
        <translation>inlier-pisteitä %1, vastinpareja %2</translation>
    </message>
    <message>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°, RTE %2°</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimoi</translation>
    </message>
    <message>
        <source>answers apart by ±%1°, ±%2°</source>
        <translation>vastausten hajonta ±%1°, ±%2°</translation>
    </message>
    <message>
        <source>Hiding one place after the other…</source>
        <translation>Peitetään kohta kerrallaan…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <source>About this network…</source>
        <translation>Tietoja tästä verkosta…</translation>
    </message>
    <message>
        <source>%1 is no network.</source>
        <translation>%1 ei ole verkko.</translation>
    </message>
    <message>
        <source>Focal length by hand</source>
        <translation>Polttoväli käsin</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <source>Lights of the scene</source>
        <translation>Kohteen valaistukset</translation>
    </message>
    <message>
        <source>Light %1</source>
        <translation>Valaistus %1</translation>
    </message>
</context>
<context>
    <name>parallax::LivePlot</name>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epookki</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Aika alusta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei arvoa</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Askel %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epookki %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>Kuvat (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>&amp;Estimointi</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <translation>&amp;Avaa kuvapari…</translation>
    </message>
    <message>
        <source>Open the &amp;demo pair</source>
        <translation>Avaa &amp;esimerkkipari</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Save the image pair as a figure…</source>
        <translation>Tallenna kuvapari kuvana…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the image pair</source>
        <translation>Tallenna kuvapari</translation>
    </message>
    <message>
        <source>Save the 3D view as a figure…</source>
        <translation>Tallenna 3D-näkymä kuvana…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the 3D view</source>
        <translation>Tallenna 3D-näkymä</translation>
    </message>
    <message>
        <source>Save the results as a &amp;table…</source>
        <translation>Tallenna tulokset &amp;taulukkona…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>&amp;Kopioi tulokset</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Estimate ticked methods</source>
        <translation>&amp;Estimoi rastitetuilla menetelmillä</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Sivu: %1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Tutki</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Open &amp;collection…</source>
        <translation>Avaa ai&amp;neisto…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>Avaa parilista tai &amp;bundle-tiedosto…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>Avaa t&amp;ulokset…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Open the d&amp;emo collection</source>
        <translation>Avaa esi&amp;merkkiaineisto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Pari</translation>
    </message>
    <message>
        <source>&amp;Inspect the chosen pair</source>
        <translation>&amp;Tutki valittua paria</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next pair of the scene</source>
        <translation>Kohteen &amp;seuraava pari</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous pair of the scene</source>
        <translation>Kohteen &amp;edellinen pari</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>3D: &amp;overview</source>
        <translation>3D: y&amp;leiskuva</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>3D: &amp;front</source>
        <translation>3D: &amp;edestä</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>3D: &amp;top</source>
        <translation>3D: &amp;ylhäältä</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>3D: &amp;side</source>
        <translation>3D: &amp;sivulta</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>3D: &amp;kamerasta 1</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Fit the &amp;images</source>
        <translation>Sovita k&amp;uvat</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Järjestelmän teema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Vaalea teema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Tumma teema</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;Tietoja Parallaxista</translation>
    </message>
    <message>
        <source>Open recent pair</source>
        <translation>Avaa viimeaikainen kuvapari</translation>
    </message>
    <message>
        <source>Open recent collection</source>
        <translation>Avaa viimeaikainen aineisto</translation>
    </message>
    <message>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>Avaa tai pudota kaksi kuvaa samasta kohteesta tai kansio, jossa kuvia on monta.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 avattu.</translation>
    </message>
    <message>
        <source>Open a collection to walk through its pairs.</source>
        <translation>Avaa aineisto, niin voit käydä sen pareja läpi.</translation>
    </message>
    <message>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>Tämä on kohteen listan viimeinen pari.</translation>
    </message>
    <message>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>Tämä on kohteen listan ensimmäinen pari.</translation>
    </message>
    <message>
        <source>Open pair: choose two images</source>
        <translation>Avaa kuvapari: valitse kaksi kuvaa</translation>
    </message>
    <message>
        <source>Open collection: choose a folder</source>
        <translation>Avaa aineisto: valitse kansio</translation>
    </message>
    <message>
        <source>Open a pair list or a bundle file</source>
        <translation>Avaa parilista tai bundle-tiedosto</translation>
    </message>
    <message>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>Kuvaparissa on kaksi kuvaa; valittuna %1.</translation>
    </message>
    <message>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 on ensimmäinen kuva. Valitse tai pudota toinen.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>Vain tällä tietokoneella olevia tiedostoja voi avata.</translation>
    </message>
    <message>
        <source>%1 and %2 (%3)</source>
        <translation>%1 ja %2 (%3)</translation>
    </message>
    <message>
        <source>No pair was opened yet</source>
        <translation>Kuvaparia ei ole vielä avattu</translation>
    </message>
    <message>
        <source>No collection was opened yet</source>
        <translation>Aineistoa ei ole vielä avattu</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-kuvat (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>Tiedostoa %1 ei voitu tallentaa: %2.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Sarkaineroteltu taulukko (*.tsv)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Tietoja Parallaxista</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;Työpöytäsovellus kameroiden suhteellisen asennon tutkimiseen, lähteenä Melekhov, Ylioinas, Kannala ja Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opetus</translation>
    </message>
    <message>
        <source>&amp;New training run…</source>
        <translation>Uusi &amp;opetusajo…</translation>
    </message>
    <message>
        <source>Open a folder of &amp;training runs…</source>
        <translation>Avaa opetusajojen kan&amp;sio…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>%1 is not there any longer.</source>
        <translation>Tiedostoa %1 ei enää ole.</translation>
    </message>
    <message>
        <source>The networks now use %1.</source>
        <translation>Neuroverkot käyttävät nyt painoja %1.</translation>
    </message>
    <message>
        <source>The networks now use %1; open a pair.</source>
        <translation>Neuroverkot käyttävät nyt painoja %1; avaa kuvapari.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Watch this pair while training</source>
        <translation>Seuraa tätä &amp;paria opetuksen aikana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Epäonnistumiset</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Open a pair to have it watched.</source>
        <translation>Avaa kuvapari, jota haluat seurata.</translation>
    </message>
    <message>
        <source>There is no training run that could watch this pair.</source>
        <translation>Ei ole opetusajoa, joka voisi seurata tätä paria.</translation>
    </message>
    <message>
        <source>Point at an image for its matches and epipolar lines; 1 to 9 flip through the methods.</source>
        <translation>Osoita kuvaa nähdäksesi vastaavuudet ja epipolaarisuorat; 1–9 selaavat menetelmiä.</translation>
    </message>
    <message>
        <source>Show where the network &amp;looks</source>
        <translation>Näytä, mihin verkko &amp;katsoo</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>About this &amp;network…</source>
        <translation>Tietoja tästä &amp;verkosta…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Tietoja…</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <source>Colour the pairs by</source>
        <translation>Parien värityksen peruste</translation>
    </message>
    <message>
        <source>Method whose errors are shown</source>
        <translation>Menetelmä, jonka virheet näytetään</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>Parien väri</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Filters of the pairs</source>
        <translation>Parien suodattimet</translation>
    </message>
    <message>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>Himmennä pareja kierron, kantaviivan, päällekkäisyyden tai virheen mukaan; aseta näkökartioiden tasot</translation>
    </message>
    <message>
        <source>Inspect pair</source>
        <translation>Tutki paria</translation>
    </message>
    <message>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>Avaa valittu pari Tutki-sivulla (Enter)</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <source>Data set&apos;s list</source>
        <translation>Aineiston lista</translation>
    </message>
    <message>
        <source>Rotation angle</source>
        <translation>Kiertokulma</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
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
        <translation>Paras menetelmä</translation>
    </message>
    <message>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>Rivit ovat ensimmäisiä, sarakkeet toisia kuvakulmia. Osoita paria nähdäksesi sen luvut; napsautus valitsee, kaksoisnapsautus avaa tutkittavaksi.</translation>
    </message>
    <message>
        <source>rotation %1</source>
        <translation>kierto %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>kantaviiva %1</translation>
    </message>
    <message>
        <source>overlap %1 %</source>
        <translation>päällekkäisyys %1 %</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listalla</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>ei listalla</translation>
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
        <translation>Tietoja: %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>Mallikortti: %1</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kokoelma</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>ROE (°), median</source>
        <translation>ROE (°), mediaani</translation>
    </message>
    <message>
        <source>RTE (°), median</source>
        <translation>RTE (°), mediaani</translation>
    </message>
    <message>
        <source>AUC@10</source>
        <translation>AUC@10</translation>
    </message>
    <message>
        <source>Focal lengths of %1 to %2 times the shorter side of what it sees</source>
        <translation>Polttovälit %1–%2 kertaa sen näkemän kuvan lyhyempi sivu</translation>
    </message>
    <message>
        <source>Rotations of up to %1°</source>
        <translation>Kierrot enintään %1°</translation>
    </message>
    <message>
        <source>Pairs where the second image shows %1 % or more of what the first shows</source>
        <translation>Parit, joiden toinen kuva näyttää vähintään %1 % siitä, mitä ensimmäinen</translation>
    </message>
    <message>
        <source>It must not be used for</source>
        <translation>Mihin sitä ei saa käyttää</translation>
    </message>
    <message>
        <source>How wrong it is</source>
        <translation>Kuinka väärässä se on</translation>
    </message>
    <message>
        <source>What scores without looking</source>
        <translation>Mitä saa katsomatta</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Missä se epäonnistuu</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Opetettu varten</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Opetusaineisto</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resepti</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>Näin sen saa uudelleen</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Uusi ajo</translation>
    </message>
    <message>
        <source>Preparing the training set</source>
        <translation>Valmistellaan opetusjoukkoa</translation>
    </message>
    <message>
        <source>Preparing the training set: %p %</source>
        <translation>Valmistellaan opetusjoukkoa: %p %</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esiasetus</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Ajojen kansio</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Esiasetus</translation>
    </message>
    <message>
        <source>&amp;Train on</source>
        <translation>&amp;Opetusaineisto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Kansio</translation>
    </message>
    <message>
        <source>Command line of this run</source>
        <translation>Tämän ajon komentorivi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>The same from a command line, here or elsewhere</source>
        <translation>Sama komentoriviltä, täällä tai muualla</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>Arvioitu tarve</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>Ajo tarvitsee nimen.</translation>
    </message>
    <message>
        <source>There is a run of this name already.</source>
        <translation>Tämänniminen ajo on jo olemassa.</translation>
    </message>
    <message>
        <source>Time and memory are estimated as soon as the training set is made. It goes to %1.</source>
        <translation>Aika ja muisti arvioidaan heti, kun opetusjoukko on tehty. Se tallennetaan kansioon %1.</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Arvioidaan…</translation>
    </message>
    <message>
        <source>%1 of training on %2, at about %3, without the validations.</source>
        <translation>Opetusaika (%2): %1, noin %3, ilman validointeja.</translation>
    </message>
    <message>
        <source>%1 MiB of memory, of %2 MiB free; %3 pairs at a time.</source>
        <translation>Muistia %1 MiB, vapaana %2 MiB; %3 paria kerrallaan.</translation>
    </message>
    <message>
        <source>%1 pairs to learn from and %2 to validate on, of %3 images; %4 steps an epoch; %5 million parameters.</source>
        <translation>%1 opetusparia ja %2 validointiparia, %3 kuvasta; %4 askelta epookissa; %5 miljoonaa parametria.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The name of a run is one word for a folder, without &quot;/&quot;.</source>
        <translation>Ajon nimi on yhden kansion nimi ilman merkkiä ”/”.</translation>
    </message>
    <message>
        <source>Folder: write the whole path, beginning with / or ~/.</source>
        <translation>Kansio: kirjoita koko polku, alkaen merkeillä / tai ~/.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1; choose another folder.</source>
        <translation>Kansioon %1 ei voi kirjoittaa; valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunSource</name>
    <message>
        <source>Choose the folder of a training set.</source>
        <translation>Valitse opetusjoukon kansio.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scenes, %2 images, %3 pairs to learn from, %4 to validate on.</source>
        <translation>
            <numerusform>%1: %n kohde, %2 kuvaa, %3 opetusparia, %4 validointiparia.</numerusform>
            <numerusform>%1: %n kohdetta, %2 kuvaa, %3 opetusparia, %4 validointiparia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images and %2 pairs, of which %3 to validate on; the training set takes %4 on disk. It is made before training begins.</source>
        <translation>%1 kuvaa ja %2 paria, joista %3 validointiin; opetusjoukko vie levyltä %4. Se tehdään ennen opetuksen alkua.</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Opetusaineisto</translation>
    </message>
    <message>
        <source>A training set</source>
        <translation>Opetusjoukko</translation>
    </message>
    <message>
        <source>A folder of photographs with known cameras</source>
        <translation>Valokuvakansio, jonka kamerat tunnetaan</translation>
    </message>
    <message>
        <source>Rendered scenes (demo)</source>
        <translation>Renderöidyt kohteet (esimerkki)</translation>
    </message>
    <message>
        <source>Folder to train on</source>
        <translation>Opetuksen kansio</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Selaa…</translation>
    </message>
    <message>
        <source>The open collection: %1</source>
        <translation>Avoin aineisto: %1</translation>
    </message>
    <message>
        <source>The open collection (none is open)</source>
        <translation>Avoin aineisto (yhtään ei ole auki)</translation>
    </message>
    <message>
        <source>Folder of the training set</source>
        <translation>Opetusjoukon kansio</translation>
    </message>
    <message>
        <source>Folder of photographs, or a file that lists pairs</source>
        <translation>Valokuvakansio tai tiedosto, jossa parit luetellaan</translation>
    </message>
    <message>
        <source>Choose the photographs to train on.</source>
        <translation>Valitse opetuksessa käytettävät valokuvat.</translation>
    </message>
    <message>
        <source>Ten small scenes are rendered where the trainer runs, before it begins; no photographs are needed.</source>
        <translation>Kymmenen pientä kohdetta renderöidään ennen alkua siellä, missä opetus ajetaan; valokuvia ei tarvita.</translation>
    </message>
    <message>
        <source>Looking at the photographs…</source>
        <translation>Tarkastellaan valokuvia…</translation>
    </message>
    <message>
        <source>Choose a training set</source>
        <translation>Valitse opetusjoukko</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>Valitse valokuvakansio</translation>
    </message>
</context>
<context>
    <name>parallax::NoticeBar</name>
    <message>
        <source>Show all notes</source>
        <translation>Näytä kaikki huomautukset</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Notes about this data set</source>
        <translation>Tämän aineiston huomautukset</translation>
    </message>
    <message numerus="yes">
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
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>Tämän parin ROE/RTE-virheet avatuissa tuloksissa. Alla olevilla arvioilla on omat asetuksensa ja kuvakokonsa.</translation>
    </message>
    <message>
        <source>Previous pair of the scene</source>
        <translation>Kohteen edellinen pari</translation>
    </message>
    <message>
        <source>Next pair of the scene</source>
        <translation>Kohteen seuraava pari</translation>
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
        <translation>valaistus %1</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Pari %1/%2</translation>
    </message>
    <message>
        <source>Not in the list of %1 pairs</source>
        <translation>Ei %1 parin listalla</translation>
    </message>
    <message>
        <source>In the sweep (%1): %2</source>
        <translation>Ajossa (%1): %2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <source>Rotation (°)</source>
        <translation>Kierto (°)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <source>Overlap (%)</source>
        <translation>Päällekkäisyys (%)</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>Virhe (°)</translation>
    </message>
    <message>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>Yllä valitun menetelmän ROE- ja RTE-arvoista suurempi</translation>
    </message>
    <message>
        <source>Near plane</source>
        <translation>Lähitaso</translation>
    </message>
    <message>
        <source>Far plane</source>
        <translation>Kaukotaso</translation>
    </message>
    <message>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>Vain aineiston listan parit</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Show all pairs, with the guessed planes</source>
        <translation>Näytä kaikki parit arvioiduilla tasoilla</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vähintään</translation>
    </message>
    <message>
        <source>to</source>
        <translation>enintään</translation>
    </message>
    <message>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>Missä näkökartiot katkaistaan päällekkäisyyden laskemista varten: etäisyys kamerasta, aineiston yksikköinä</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <source>Pairs of the scene</source>
        <translation>Kohteen parit</translation>
    </message>
    <message>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>Rivit: ensimmäinen kuvakulma; sarakkeet: toinen kuvakulma. Nuolinäppäimet liikkuvat, Enter avaa tutkittavaksi.</translation>
    </message>
    <message>
        <source>No scene is open.</source>
        <translation>Yhtään kohdetta ei ole auki.</translation>
    </message>
    <message>
        <source>One view alone makes no pair.</source>
        <translation>Yhdestä kuvakulmasta ei synny paria.</translation>
    </message>
    <message>
        <source>Preparing the pairs…</source>
        <translation>Valmistellaan pareja…</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <source>Image pair with matches</source>
        <translation>Kuvapari ja vastinparit</translation>
    </message>
    <message>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>Vastinpari %1 (%2): (%3, %4) ↔ (%5, %6) px</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>inlier</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>outlier</translation>
    </message>
    <message>
        <source>Image %1: (%2, %3) px</source>
        <translation>Kuva %1: (%2, %3) px</translation>
    </message>
    <message>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>Pudota tähän kaksi kuvaa tai valitse ne napsauttamalla.
JPEG, PNG, TIFF, WebP ja PPM.</translation>
    </message>
</context>
<context>
    <name>parallax::PairsModel</name>
    <message>
        <source>no pose</source>
        <translation>ei asentoa</translation>
    </message>
    <message>
        <source>Image 1</source>
        <translation>Kuva 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>Kuva 2</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Kuvakulmat</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Asentoon sopivat vastinparit kaikista vastinpareista</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlierit</translation>
    </message>
    <message>
        <source>Angle between the two true orientations</source>
        <translation>Kahden todellisen orientaation välinen kulma</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Kierto</translation>
    </message>
    <message>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>Kahden kameran etäisyys, aineiston yksikköinä</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kantaviiva</translation>
    </message>
    <message>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>Kuinka paljon toisen kameran näkemästä näkyy myös toiselle</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Päällekkäisyys</translation>
    </message>
    <message>
        <source>Relative orientation error of %1</source>
        <translation>Suhteellisen orientaation virhe, %1</translation>
    </message>
    <message>
        <source>Relative translation error of %1</source>
        <translation>Suhteellisen siirtymän virhe, %1</translation>
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
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Where the cameras came from that the pose depends on: the less certain of the two</source>
        <translation>Mistä asennon perustana olevat kamerat ovat peräisin: kahdesta epävarmempi</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamerat</translation>
    </message>
</context>
<context>
    <name>parallax::Plot</name>
    <message>
        <source>Figures are saved as PNG, PDF or SVG; the name &quot;%1&quot; ends in none of them.</source>
        <translation>Kuvaajat tallennetaan PNG-, PDF- tai SVG-muodossa; nimi ”%1” ei pääty mihinkään näistä.</translation>
    </message>
    <message>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>Tiedostoa %1 ei voitu tallentaa; onko sen kansio olemassa ja saako siihen kirjoittaa?</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <source>Open two images to see their cameras here</source>
        <translation>Avaa kaksi kuvaa nähdäksesi niiden kamerat tässä</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Edestä</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ylhäältä</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sivulta</translation>
    </message>
    <message>
        <source>From camera 1</source>
        <translation>Kamerasta 1</translation>
    </message>
    <message>
        <source>3D view of the cameras</source>
        <translation>Kameroiden 3D-näkymä</translation>
    </message>
    <message>
        <source>Why there is no 3D view</source>
        <translation>Miksi 3D-näkymää ei ole</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kameraa</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Katselupiste</translation>
    </message>
    <message>
        <source>Where to look from</source>
        <translation>Mistä katsotaan</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePanel</name>
    <message>
        <source>Choose a run first.</source>
        <translation>Valitse ensin ajo.</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first.</source>
        <translation>Avaa ensin kuvapari Tutki-sivulla.</translation>
    </message>
    <message>
        <source>Choose a run first</source>
        <translation>Valitse ensin ajo</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first</source>
        <translation>Avaa ensin kuvapari Tutki-sivulla</translation>
    </message>
    <message>
        <source>The trainer estimates %1 now and at each validation</source>
        <translation>Opetusprosessi arvioi parin %1 nyt ja jokaisessa validoinnissa</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Ajoa ei ole valittu.</translation>
    </message>
    <message>
        <source>A probe is a pair of your own that the trainer estimates now and at each validation. Here you see its estimates move towards the truth while the network learns.

Open a pair in Inspect, then press the button above. A run can have several.</source>
        <translation>Seurantapari on oma kuvapari, jonka opetusprosessi arvioi nyt ja jokaisessa validoinnissa. Tässä näet, kuinka arviot lähestyvät totuutta neuroverkon oppiessa.

Avaa kuvapari Tutki-sivulla ja paina sitten yllä olevaa painiketta. Ajolla voi olla niitä useita.</translation>
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
        <translation>Ilman tunnettua todellista asentoa ei ole virheitä</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Watch the pair in Inspect</source>
        <translation>Seuraa Tutki-sivun paria</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The trainer estimates this pair no longer</source>
        <translation>Opetusprosessi ei enää arvioi tätä paria</translation>
    </message>
    <message>
        <source>Pairs that are watched</source>
        <translation>Seurattavat parit</translation>
    </message>
    <message>
        <source>The estimate that is shown</source>
        <translation>Näytettävä arvio</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Which estimate is shown; at its right end, always the newest</source>
        <translation>Mikä arvio näytetään; oikeassa reunassa aina uusin</translation>
    </message>
    <message>
        <source>Errors of the probe over steps</source>
        <translation>Seurantaparin virheet askelittain</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>Virhe (°)</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePinning</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>The run is not in the list any longer.</source>
        <translation>Ajo ei ole enää listalla.</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <source>Not estimated yet</source>
        <translation>Ei vielä estimoitu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimoidaan…</translation>
    </message>
    <message>
        <source>Ticked methods are estimated</source>
        <translation>Rastitetuilla menetelmillä estimoidaan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>Suhteellisen orientaation virhe todelliseen nähden, asteina</translation>
    </message>
    <message>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>Suhteellisen siirtymän virhe: suuntien välinen kulma, asteina</translation>
    </message>
    <message>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>Asentoon sopivat vastinparit kaikista vastinpareista</translation>
    </message>
    <message>
        <source>Inliers / matches</source>
        <translation>Inlierit / parit</translation>
    </message>
    <message>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>Kaikkiin vaiheisiin kulunut aika, millisekunteina</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Aika (ms)</translation>
    </message>
    <message>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>Kunkin vaiheen aika millisekunteina tai syy, miksi asentoa ei ole</translation>
    </message>
    <message>
        <source>Stages (ms) or reason</source>
        <translation>Vaiheet (ms) tai syy</translation>
    </message>
    <message>
        <source>How far apart a network&apos;s answers to slightly shifted views are: rotation and translation, median degrees from the pose. Far apart: unsure.</source>
        <translation>Kuinka kaukana toisistaan verkon vastaukset hieman siirrettyihin näkymiin ovat: kierto ja siirto, asteiden mediaani asennosta. Kaukana: epävarma.</translation>
    </message>
    <message>
        <source>Sure to (°)</source>
        <translation>Varma (°)</translation>
    </message>
</context>
<context>
    <name>parallax::RigView</name>
    <message>
        <source>This is the first view. Click the second one.</source>
        <translation>Tämä on ensimmäinen kuvakulma. Napsauta toista.</translation>
    </message>
    <message>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>Ei ole tiedossa, mistä nämä valokuvat on otettu.</translation>
    </message>
</context>
<context>
    <name>parallax::RunCard</name>
    <message>
        <source>not validated yet</source>
        <translation>ei vielä validoitu</translation>
    </message>
</context>
<context>
    <name>parallax::RunCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>Tarkistuspisteet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
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
        <translation>Syy</translation>
    </message>
    <message>
        <source>Load into Inspect</source>
        <translation>Lataa Tutki-sivulle</translation>
    </message>
    <message>
        <source>Inspect estimates with the chosen checkpoint as the network&apos;s weights</source>
        <translation>Tutki-sivu estimoi käyttäen valittua tarkistuspistettä neuroverkon painoina</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>paras</translation>
    </message>
</context>
<context>
    <name>parallax::RunCompare</name>
    <message>
        <source>Differences between the runs</source>
        <translation>Ajojen väliset erot</translation>
    </message>
    <message>
        <source>Their plans are the same.</source>
        <translation>Niiden suunnitelmat ovat samat.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epookki</translation>
    </message>
    <message>
        <source>Best ROE</source>
        <translation>Paras ROE</translation>
    </message>
    <message>
        <source>Best RTE</source>
        <translation>Paras RTE</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pin a run with the pin on its card: its curves stay beside those of the run you look at, and the differences of their plans are listed here.</source>
        <translation>Kiinnitä ajo kortissa olevalla nastalla: sen käyrät pysyvät katsotun ajon käyrien rinnalla, ja suunnitelmien erot luetellaan tässä.</translation>
    </message>
</context>
<context>
    <name>parallax::RunDetails</name>
    <message>
        <source>Plan of the run</source>
        <translation>Ajon suunnitelma</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Esiasetus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of its events could not be read.</source>
        <translation>
            <numerusform>%n tapahtumariviä ei voitu lukea.</numerusform>
            <numerusform>%n tapahtumariviä ei voitu lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered (demo)</source>
        <translation>renderöity (demo)</translation>
    </message>
</context>
<context>
    <name>parallax::RunEvents</name>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Aloitettu.</translation>
    </message>
    <message>
        <source>Validated: ROE %1, RTE %2%3</source>
        <translation>Validoitu: ROE %1, RTE %2%3</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation>, paras tähän mennessä</translation>
    </message>
    <message>
        <source>Checkpoint of step %1.</source>
        <translation>Tarkistuspiste askeleella %1.</translation>
    </message>
    <message>
        <source>Wished: %1.</source>
        <translation>Pyydetty: %1.</translation>
    </message>
    <message>
        <source>Started again after step %1.</source>
        <translation>Aloitettu uudelleen askeleen %1 jälkeen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Keskeytetty.</translation>
    </message>
    <message>
        <source>Went on.</source>
        <translation>Jatkettu.</translation>
    </message>
    <message>
        <source>Extended to %1 epochs.</source>
        <translation>Pidennetty %1 epookkiin.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Epäonnistui: %1</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Päättyi.</translation>
    </message>
    <message>
        <source>Acknowledged: %1. %2</source>
        <translation>Kuitattu: %1. %2</translation>
    </message>
</context>
<context>
    <name>parallax::RunFailures</name>
    <message>
        <source>No run is chosen.</source>
        <translation>Ajoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Cumulative histogram of the errors of a validation</source>
        <translation>Validoinnin virheiden kumulatiivinen histogrammi</translation>
    </message>
    <message>
        <source>The worst pairs of this validation</source>
        <translation>Tämän validoinnin huonoimmat parit</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Huonoimmat parit</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validointi</translation>
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
        <translation>Orientaatiovirhe</translation>
    </message>
    <message>
        <source>Translation error</source>
        <translation>Siirtymävirhe</translation>
    </message>
    <message>
        <source>Compare with SURF and ORB</source>
        <translation>Vertaa SURF- ja ORB-menetelmiin</translation>
    </message>
    <message>
        <source>Estimates the pairs of this validation with SURF and ORB, from the same pixels, and keeps what they found</source>
        <translation>Estimoi tämän validoinnin parit SURF- ja ORB-menetelmillä samoista pikseleistä ja säilyttää tulokset</translation>
    </message>
    <message>
        <source>Comparing with SURF and ORB</source>
        <translation>Vertailu SURF- ja ORB-menetelmiin</translation>
    </message>
    <message>
        <source>SURF and ORB: %p %</source>
        <translation>SURF ja ORB: %p %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>askel %1 (paras), epookki %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>askel %1, epookki %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Uusin: %1</translation>
    </message>
    <message>
        <source>No validation yet. The first one shows here how the errors are distributed, and on which pairs the network fails.</source>
        <translation>Ei vielä validointia. Ensimmäinen näyttää tässä, miten virheet jakautuvat ja millä pareilla neuroverkko epäonnistuu.</translation>
    </message>
    <message>
        <source>Reading the validation…</source>
        <translation>Luetaan validointia…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>tämä</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>paras aiempi</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediaanit</translation>
    </message>
    <message>
        <source>Orientation error (°)</source>
        <translation>Orientaatiovirhe (°)</translation>
    </message>
    <message>
        <source>Translation error (°)</source>
        <translation>Siirtymävirhe (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>Osuus pareista (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Pari %1</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>Not all cameras of the set are known; SURF and ORB were given assumed ones.</source>
        <translation>Joukon kaikkia kameroita ei tunneta; SURF- ja ORB-menetelmille annettiin oletetut.</translation>
    </message>
</context>
<context>
    <name>parallax::RunFilters</name>
    <message>
        <source>Checkpoint</source>
        <translation>Tarkistuspiste</translation>
    </message>
    <message>
        <source>All on one scale: what stands out has changed most</source>
        <translation>Kaikki samassa asteikossa: mikä erottuu, on muuttunut eniten</translation>
    </message>
    <message>
        <source>Filters of the first convolution</source>
        <translation>Ensimmäisen konvoluution suodattimet</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Ajoa ei ole valittu.</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>askel %1 (paras), epookki %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>askel %1, epookki %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Uusin: %1</translation>
    </message>
    <message>
        <source>No checkpoint yet. The first one shows here what the network&apos;s first layer looks for.</source>
        <translation>Ei vielä tarkistuspistettä. Ensimmäinen näyttää tässä, mitä neuroverkon ensimmäinen kerros etsii.</translation>
    </message>
    <message>
        <source>Reading the checkpoint…</source>
        <translation>Luetaan tarkistuspistettä…</translation>
    </message>
    <message>
        <source>Change since step %1</source>
        <translation>Muutos askeleesta %1</translation>
    </message>
    <message>
        <source>Change since the first checkpoint</source>
        <translation>Muutos ensimmäisestä tarkistuspisteestä</translation>
    </message>
    <message numerus="yes">
        <source>What changed in %n filters of conv1 from step %1 to step %2: %3 % on average. Grey is no change.</source>
        <translation>
            <numerusform>Mikä muuttui %n conv1-suodattimessa askeleesta %1 askeleeseen %2: keskimäärin %3 %. Harmaa on muuttumaton.</numerusform>
            <numerusform>Mikä muuttui %n conv1-suodattimessa askeleesta %1 askeleeseen %2: keskimäärin %3 %. Harmaa on muuttumaton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n filters of conv1 at step %1, each scaled by its own largest weight. Grey is a weight of 0.</source>
        <translation>
            <numerusform>conv1:n %n suodatin askeleella %1 suurimman painonsa mukaan skaalattuna. Harmaa on paino 0.</numerusform>
            <numerusform>conv1:n %n suodatinta askeleella %1, kukin oman suurimman painonsa mukaan skaalattuna. Harmaa on paino 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a filter for its past.</source>
        <translation>Osoita suodatinta nähdäksesi sen historian.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>askel %1</translation>
    </message>
    <message>
        <source>Filter %1
Largest weight %2</source>
        <translation>Suodatin %1
Suurin paino %2</translation>
    </message>
    <message>
        <source>Changed by %1 %</source>
        <translation>Muuttunut %1 %</translation>
    </message>
</context>
<context>
    <name>parallax::RunWatch</name>
    <message>
        <source>The folder %1 cannot be reached.</source>
        <translation>Kansioon %1 ei saada yhteyttä.</translation>
    </message>
</context>
<context>
    <name>parallax::RunsList</name>
    <message>
        <source>New run…</source>
        <translation>Uusi ajo…</translation>
    </message>
    <message>
        <source>Choose what to train on and how, and start (Ctrl+N)</source>
        <translation>Valitse, millä ja miten opetetaan, ja aloita (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>Avaa ajojen kansio</translation>
    </message>
    <message>
        <source>Open a folder of runs, or one run, on this computer or mounted from another</source>
        <translation>Avaa ajojen kansio tai yksittäinen ajo tällä tietokoneella tai toiselta koneelta liitettynä</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ajot</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Irrota (P)</translation>
    </message>
    <message>
        <source>Pin, to compare with others (P)</source>
        <translation>Kiinnitä muihin vertaamista varten (P)</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Näytä kansio</translation>
    </message>
    <message>
        <source>Close the folder it was opened from</source>
        <translation>Sulje kansio, josta ajo avattiin</translation>
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
        <translation>Kansiota %1 ei voi lukea.</translation>
    </message>
    <message>
        <source>There is no run in %1 yet.</source>
        <translation>Kansiossa %1 ei ole vielä ajoa.</translation>
    </message>
    <message>
        <source>%1 is trained: all epochs are done.</source>
        <translation>%1 on opetettu: kaikki epookit on tehty.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 pysäytettiin.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 epäonnistui: %2</translation>
    </message>
    <message>
        <source>%1 ended without a word: its trainer is gone.</source>
        <translation>%1 päättyi ilman ilmoitusta: sen opetusprosessi on kadonnut.</translation>
    </message>
</context>
<context>
    <name>parallax::SaliencySession</name>
    <message>
        <source>%1 is no network: its matches are what it looks at.</source>
        <translation>%1 ei ole verkko: se katsoo vastaavuuksiaan.</translation>
    </message>
    <message>
        <source>%1 has no answer to explain.</source>
        <translation>%1:lla ei ole selitettävää vastausta.</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <source>Orientation error (ROE)</source>
        <translation>Orientaatiovirhe (ROE)</translation>
    </message>
    <message>
        <source>Translation error (RTE)</source>
        <translation>Siirtymävirhe (RTE)</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>Suurempi näistä</translation>
    </message>
    <message>
        <source>Errors of one method against those of another</source>
        <translation>Yhden menetelmän virheet toisen virheitä vastaan</translation>
    </message>
    <message>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>Parikohtaiseen vertailuun tarvitaan kaksi menetelmää, joilla on tuloksia.</translation>
    </message>
    <message>
        <source>Method on the horizontal axis</source>
        <translation>Vaaka-akselin menetelmä</translation>
    </message>
    <message>
        <source>Method on the vertical axis</source>
        <translation>Pystyakselin menetelmä</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logaritminen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>vs.</translation>
    </message>
    <message>
        <source>%1: %2, degrees</source>
        <translation>%1: %2, astetta</translation>
    </message>
    <message>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%5 parista: %1 parempi %2 %, %3 parempi %4 %</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <source>Rendering the demo collection: %1 %</source>
        <translation>Renderöidään esimerkkiaineistoa: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Cancel opening the data set</source>
        <translation>Peruuta aineiston avaaminen</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Avaaminen peruutettiin.</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
</context>
<context>
    <name>parallax::SteerBar</name>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>After the step it is at; it keeps its memory and goes on when told</source>
        <translation>Meneillään olevan askeleen jälkeen; muisti pysyy varattuna, ja ajo jatkuu pyydettäessä</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Tarkistuspiste</translation>
    </message>
    <message>
        <source>Save weights and position now</source>
        <translation>Tallenna painot ja vaihe nyt</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validoi</translation>
    </message>
    <message>
        <source>Measure the errors on the validation pairs now</source>
        <translation>Mittaa virheet validointipareilla nyt</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Pidennä</translation>
    </message>
    <message>
        <source>Train so many epochs longer</source>
        <translation>Opeta näin monta epookkia pidempään</translation>
    </message>
    <message>
        <source>Epochs to extend by</source>
        <translation>Lisättävät epookit</translation>
    </message>
    <message>
        <source>by </source>
        <translation>+</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> epookkia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>After this step, with a checkpoint</source>
        <translation>Tämän askeleen jälkeen, tarkistuspiste tallentaen</translation>
    </message>
    <message>
        <source>After this epoch, with a checkpoint</source>
        <translation>Tämän epookin jälkeen, tarkistuspiste tallentaen</translation>
    </message>
    <message>
        <source>At once, without finishing the step</source>
        <translation>Heti, askelta loppuun viemättä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>käynnistyy</translation>
    </message>
    <message>
        <source>; best %1</source>
        <translation>; paras %1</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>Opetusprosessia käynnistetään.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Aloitetaan…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Jatketaan…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>All epochs are done; extend the run first</source>
        <translation>Kaikki epookit on tehty; pidennä ajoa ensin</translation>
    </message>
    <message>
        <source>Go on where it paused</source>
        <translation>Jatka siitä, mihin keskeytettiin</translation>
    </message>
    <message>
        <source>Start the trainer on this computer, from the last checkpoint if there is one</source>
        <translation>Käynnistä opetus tällä tietokoneella, viimeisestä tarkistuspisteestä jos sellainen on</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>Odottaa: %1</translation>
    </message>
    <message>
        <source>When it goes on: %1</source>
        <translation>Kun ajo jatkuu: %1</translation>
    </message>
    <message>
        <source>Wishes that the trainer has not acknowledged yet</source>
        <translation>Pyynnöt, joita opetusprosessi ei ole vielä kuitannut</translation>
    </message>
</context>
<context>
    <name>parallax::SummaryModel</name>
    <message>
        <source>reference</source>
        <translation>vertailukohta</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>no pair in common</source>
        <translation>ei yhteisiä pareja</translation>
    </message>
    <message>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>Parittaisen bootstrap-otannan 95 %:n väli molemmille yhteisistä %1 parista: nolla on välin ulkopuolella.</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>Parittaisen bootstrap-otannan 95 %:n väli molemmille yhteisistä %1 parista: nolla on välillä, joten näitä kahta ei voi erottaa tällä tunnusluvulla.</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>Epäonnistuminen lasketaan 180 asteen virheeksi.</translation>
    </message>
    <message>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>Recall-käyrän alle jäävä pinta-ala tähän kulmaan asti: 1 on täydellinen. </translation>
    </message>
    <message>
        <source>One row a method with its settings</source>
        <translation>Yksi rivi kutakin menetelmää ja sen asetuksia kohti</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Menetelmä</translation>
    </message>
    <message>
        <source>Pairs evaluated that pass the filter</source>
        <translation>Suodattimen läpäisevät arvioidut parit</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
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
        <translation>Ilman asentoa jääneiden parien osuus. </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Epäonnistuneet</translation>
    </message>
    <message>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>Menetelmän ja vertailumenetelmän erotus sekä parittaisen bootstrap-otannan 95 %:n väli</translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation>Erotus [95 %]</translation>
    </message>
    <message>
        <source>Against %1 [95 %]</source>
        <translation>Vs. %1 [95 %]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <source>Where the cameras came from that the poses depend on, the less certain of a pair&apos;s two; assumed and estimated ones make every number here less certain.</source>
        <translation>Mistä asentojen perustana olevat kamerat ovat peräisin, parin kahdesta epävarmempi; oletetut ja arvioidut tekevät jokaisesta luvusta epävarmemman.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamerat</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <source>Collection</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Koejärjestely</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Tulosten tallennuspaikka</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Painot: %1</translation>
    </message>
    <message>
        <source>Weights: none chosen</source>
        <translation>Painot: ei valittu</translation>
    </message>
    <message>
        <source>Choose the weights of %1</source>
        <translation>Valitse painot: %1</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>Valitse painot</translation>
    </message>
    <message>
        <source>As in the paper (227 x 227)</source>
        <translation>Kuten artikkelissa (227 x 227)</translation>
    </message>
    <message>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>Luku 4.3: jokainen kuva sisäisine parametreineen skaalattuna kokoon 227 x 227, vakioilmaisimet, viiden pisteen algoritmi ja RANSAC</translation>
    </message>
    <message>
        <source>Standard settings, own size</source>
        <translation>Vakioasetukset, oma koko</translation>
    </message>
    <message>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>”original”, pisin sivu pikseleinä tai leveys x korkeus</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Kaikki kohteet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>Tasainen valikoima näin monta paria; joka kerta sama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Valaistus</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tyypit</translation>
    </message>
    <message>
        <source>Most pairs</source>
        <translation>Pareja enintään</translation>
    </message>
    <message>
        <source>File of the results</source>
        <translation>Tulostiedosto</translation>
    </message>
    <message>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
Pysäytetty ajo jatkuu siitä, mihin se jäi, jos tiedosto on jo olemassa.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Results (*.db)</source>
        <translation>Tulokset (*.db)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Ajon edistyminen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Avaa tulokset…</translation>
    </message>
    <message>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
Kohteita: %2 · Pareja: %3</translation>
    </message>
    <message>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>Yhtään ei ole auki. Avaa aineisto Kohteet-sivulla tai pudota sen kansio ikkunaan.</translation>
    </message>
    <message>
        <source>Standard light of each scene</source>
        <translation>Kunkin kohteen vakiovalaistus</translation>
    </message>
    <message>
        <source>results</source>
        <translation>tulokset</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>Avaa aineisto Kohteet-sivulla, valitse sitten menetelmät ja paina Aloita.</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>Rastita vähintään yksi menetelmä.</translation>
    </message>
    <message>
        <source>Say where the results go.</source>
        <translation>Ilmoita, mihin tulokset tallennetaan.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>Kokoa ”%1” ei ymmärretä: kirjoita original, 640 tai 227x227.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Luetaan tuloksia…</translation>
    </message>
    <message>
        <source>Weights: those shipped</source>
        <translation>Painot: mukana tulevat</translation>
    </message>
</context>
<context>
    <name>parallax::TrainerProcess</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Ohjelmaa %1 ei voi käynnistää.</translation>
    </message>
    <message>
        <source>The trainer ended at once, without a word.</source>
        <translation>Opetusprosessi päättyi heti ilman ilmoitusta.</translation>
    </message>
    <message>
        <source>The trainer gave no estimate.</source>
        <translation>Opetusprosessi ei antanut arviota.</translation>
    </message>
    <message>
        <source>parallax-trainer is neither beside this program nor on the PATH.</source>
        <translation>Ohjelmaa parallax-trainer ei ole tämän ohjelman vieressä eikä PATH-polulla.</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingCurves</name>
    <message>
        <source>Figures</source>
        <translation>Kuvaajat</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Kaikki kuvaajat</translation>
    </message>
    <message>
        <source>Curves over</source>
        <translation>Käyrien vaaka-akseli</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>askelittain</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>epookeittain</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>ajan mukaan</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Tasoitus</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>keskiarvo: %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seuraa</translation>
    </message>
    <message>
        <source>A zoomed view moves along with the newest step</source>
        <translation>Zoomattu näkymä kulkee uusimman askeleen mukana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save a figure as PDF, SVG or PNG, or all numbers as a table</source>
        <translation>Tallenna kuvaaja PDF-, SVG- tai PNG-muodossa tai kaikki luvut taulukkona</translation>
    </message>
    <message>
        <source>Figure: %1…</source>
        <translation>Kuvaaja: %1…</translation>
    </message>
    <message>
        <source>All numbers as a table (CSV)…</source>
        <translation>Kaikki luvut taulukkona (CSV)…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>%1: logarithmic</source>
        <translation>%1: logaritminen</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logaritminen akseli</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Vain %1</translation>
    </message>
    <message>
        <source>This figure alone, and all of them again</source>
        <translation>Vain tämä kuvaaja, ja taas kaikki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checkpoint of step %1</source>
        <translation>Tarkistuspiste askeleella %1</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>, paras</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1, RTE %2</translation>
    </message>
    <message>
        <source>A double click loads it into Inspect.</source>
        <translation>Kaksoisnapsautus lataa sen Tutki-sivulle.</translation>
    </message>
    <message>
        <source>no mean</source>
        <translation>ei keskiarvoa</translation>
    </message>
    <message>
        <source>Saving %1.</source>
        <translation>Tallennetaan %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 tallennettu.</translation>
    </message>
    <message>
        <source>Moving average over about so many steps, of the logarithms where the axis is logarithmic; the values themselves stay faintly behind it</source>
        <translation>Liukuva keskiarvo suunnilleen näin monelta askeleelta, logaritmisella akselilla logaritmeista; itse arvot näkyvät haaleina taustalla</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingPage</name>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Tarkistuspisteet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>Open a run, or a folder of runs</source>
        <translation>Avaa ajo tai ajojen kansio</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Seurantaparit</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ei ole enää olemassa.</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>3D-näkymä vaatii OpenGL-version %1.%2, eikä tässä näytössä ole OpenGL:ää.</translation>
    </message>
    <message>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>3D-näkymä vaatii OpenGL-version %1.%2; tämä näyttö tarjoaa version %3.</translation>
    </message>
</context>
</TS>
