<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>core</name>
    <message>
        <location filename="core_strings.h" line="6"/>
        <source>Feature methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="7"/>
        <source>SURF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="8"/>
        <source>How SURF is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="9"/>
        <source>Strongest (doubled image, reflected border, threshold 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="10"/>
        <source>Comparable with the paper (doubled image, threshold 15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="11"/>
        <source>ORB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="12"/>
        <source>How ORB is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="13"/>
        <source>Standard (500 features)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="14"/>
        <source>Dense (2000 features, closer to the border)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="15"/>
        <source>Mutual check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="16"/>
        <source>Keep a match only if it is the nearest both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="17"/>
        <source>Ratio test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="18"/>
        <source>Keep a match only if it is nearer than this share of the second nearest; 1 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="19"/>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="20"/>
        <source>Images are brought to this size first: original, a longest side such as 640, or 227x227.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="21"/>
        <source>Robust estimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="22"/>
        <source>How the pose is found among right and wrong matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="23"/>
        <source>Precise (refined inside the search)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="24"/>
        <source>Paper (five-point RANSAC of OpenCV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="25"/>
        <source>Inlier threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="26"/>
        <source>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="27"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="28"/>
        <source>The probability that the search has met a sample without a wrong match when it ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="29"/>
        <source>Most samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="30"/>
        <source>Where the search ends at the latest; 0 is the method&apos;s own: 5000 when precise, 1000 as the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="31"/>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="32"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="33"/>
        <source>The file of this network&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="34"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="35"/>
        <source>Where the network is calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="36"/>
        <source>CUDA when there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="37"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="38"/>
        <source>CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="39"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="40"/>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="41"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="42"/>
        <source>What the network sees of each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="43"/>
        <source>Centre 227x227 of the shorter side at 323</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="44"/>
        <source>All of the image at 227x227</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="45"/>
        <source>The image as it is (pyramid only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="46"/>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="47"/>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="48"/>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="49"/>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="50"/>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="51"/>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="52"/>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core_strings.h" line="53"/>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>Image 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>fx fy cx cy [k1 [k2 [p1 p2]]], pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="33"/>
        <source>Image 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>True pose, camera 2 from camera 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>qw qx qy qz tx ty tz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="35"/>
        <source>Apply cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="37"/>
        <source>Use the numbers typed in, and estimate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="51"/>
        <source>; or the path of a file that holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="66"/>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="68"/>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="69"/>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="78"/>
        <source>Not known: errors cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="87"/>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="60"/>
        <source>Methods and their results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="104"/>
        <source>Show outliers as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="125"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="126"/>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="200"/>
        <source>%1 inliers of %2 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="204"/>
        <source>ROE %1°, RTE %2°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="205"/>
        <source>intrinsics assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="229"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="229"/>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="22"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="35"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="44"/>
        <source>Open or drop two images of the same scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="51"/>
        <source>&amp;Open pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Open the &amp;demo pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Save the image pair as a figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="55"/>
        <source>Save the image pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Save the 3D view as a figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="57"/>
        <source>Save the 3D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>&amp;Copy the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="62"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>&amp;Estimate ticked methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="69"/>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>3D: &amp;overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>3D: &amp;front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>3D: &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>3D: &amp;side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Fit the &amp;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="88"/>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="89"/>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="90"/>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="92"/>
        <source>&amp;About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="105"/>
        <source>Open pair: choose two images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="112"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="118"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="129"/>
        <source>Only files on this computer can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="150"/>
        <source>%1 and %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="153"/>
        <source>No pair was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="157"/>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <location filename="../widgets/main_window.cpp" line="174"/>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="164"/>
        <location filename="../widgets/main_window.cpp" line="176"/>
        <source>%1 could not be saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="168"/>
        <location filename="../widgets/main_window.cpp" line="176"/>
        <source>Save the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="168"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="196"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="202"/>
        <source>About Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="203"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="26"/>
        <source>Image pair with matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="180"/>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="182"/>
        <source>inlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="182"/>
        <source>outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="189"/>
        <source>Image %1: (%2, %3) px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="291"/>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="90"/>
        <source>Open two images to see their cameras here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="21"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="22"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="23"/>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="24"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="25"/>
        <source>From camera 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="119"/>
        <source>3D view of the cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="122"/>
        <source>Why there is no 3D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>%n camera(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="129"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="130"/>
        <source>Point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="131"/>
        <source>Where to look from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="51"/>
        <source>Not estimated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="52"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="53"/>
        <source>Estimating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="59"/>
        <source>Intrinsics assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>Ticked methods are estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="112"/>
        <source>Relative orientation error against the truth, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="112"/>
        <source>ROE (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>RTE (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Inliers / matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="116"/>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="116"/>
        <source>Time (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="118"/>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="118"/>
        <source>Stages (ms) or reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="137"/>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="139"/>
        <location filename="../widgets/forms/settings_form.cpp" line="141"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="86"/>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="90"/>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
