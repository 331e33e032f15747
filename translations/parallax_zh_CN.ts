<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PoseScene</name>
    <message>
        <location filename="../widgets/pages/pose_scene_of.cpp" line="37"/>
        <source>Camera 1</source>
        <translation>相机 1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pose_scene_of.cpp" line="45"/>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="core_strings.h" line="6"/>
        <source>Feature methods</source>
        <translation>特征方法</translation>
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
        <translation>标准，500</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="15"/>
        <source>Mutual check</source>
        <translation>双向检验</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="16"/>
        <source>Keep a match only if it is the nearest both ways.</source>
        <translation>仅保留双向互为最近邻的匹配。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="17"/>
        <source>Ratio test</source>
        <translation>比值检验</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="18"/>
        <source>Keep a match only if it is nearer than this share of the second nearest; 1 keeps all.</source>
        <translation>仅当匹配距离小于次近邻距离乘以该比值时才保留；1 表示全部保留。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="19"/>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="21"/>
        <source>Robust estimation</source>
        <translation>鲁棒估计</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="25"/>
        <source>Inlier threshold</source>
        <translation>内点阈值</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="26"/>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>匹配偏离其对极线的最大距离，以缩放后图像的像素计；0 为自动：“精确”时为 0.5，与论文一致时为 1。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="28"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="30"/>
        <source>Most samples</source>
        <translation>最大采样次数</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="32"/>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="33"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="34"/>
        <source>The file of this network&apos;s weights.</source>
        <translation>该网络的权重文件。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="35"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="39"/>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="40"/>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="41"/>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>处理器线程数；0 表示使用除一个以外的所有核心，以保持窗口响应。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="43"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="8"/>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>两者都将图像放大一倍：“最强”采用镜像边界，阈值为 10；论文的设置不加边界，阈值为 15。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="9"/>
        <source>Strongest</source>
        <translation>最强</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="10"/>
        <source>As in the paper</source>
        <translation>与论文一致</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="12"/>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>特征数量上限：500（与 OpenCV 一致）或 2000（也检测更靠近边界处）。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="14"/>
        <source>Dense, 2000</source>
        <translation>密集，2000</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="20"/>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>图像先缩放到该尺寸：最长边（如 1600，较小的图像不会被放大）、精确尺寸（如 227x227），或 original；选 original 时，1000 万像素以上的照片可能需要数分钟。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="22"/>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>如何从正确与错误的匹配中求出位姿：在搜索过程中优化，或如论文那样使用 OpenCV 的五点 RANSAC。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="23"/>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="24"/>
        <source>Paper&apos;s RANSAC</source>
        <translation>论文的 RANSAC</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="27"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="29"/>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>搜索提前结束时，已取到不含错误匹配的样本的概率，范围 0.5 到 0.999999。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="31"/>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 2000 when precise, 1000 as the paper.</source>
        <translation>搜索最多尝试多少个由五个匹配组成的样本；0 为自动：“精确”时为 2000，与论文一致时为 1000。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="36"/>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>网络的计算设备；“自动”在有 CUDA 时使用 CUDA，否则使用处理器。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="37"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="38"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="42"/>
        <source>all but one core</source>
        <translation>除一个外的所有核心</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="44"/>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, all of it squeezed to 227x227, or all of it as it is (cnnAspp and cnnBspp only).</source>
        <translation>网络看到的图像内容：如论文那样将短边缩放到 323 像素后取中心 227x227，将整幅图像压缩为 227x227，或保持整幅图像原样（仅限 cnnAspp 和 cnnBspp）。</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="45"/>
        <source>Centre crop 227</source>
        <translation>中心裁剪 227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="46"/>
        <source>Whole, to 227x227</source>
        <translation>整幅，缩至 227x227</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="47"/>
        <source>Whole, full size</source>
        <translation>整幅，原始尺寸</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="48"/>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF 关键点 (dlib)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="49"/>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="50"/>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="51"/>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="52"/>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>孪生网络，保留最后一层最大池化：6 x 6 特征</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="53"/>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>孪生网络，去掉最后一层最大池化：13 x 13 特征</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="54"/>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA，加空间金字塔池化 (1, 2, 3, 6)</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="55"/>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB，加空间金字塔池化 (1, 2, 3, 6, 13)，即论文的 cnn-spp</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>Image 1</source>
        <translation>图像 1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="32"/>
        <source>fx fy cx cy [k1 [k2 [p1 p2]]], pixels</source>
        <translation>fx fy cx cy [k1 [k2 [p1 p2]]]，像素</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="33"/>
        <source>Image 2</source>
        <translation>图像 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>True pose, camera 2 from camera 1</source>
        <translation>真实位姿，从相机 1 到相机 2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="34"/>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="35"/>
        <source>Apply cameras</source>
        <translation>应用相机参数</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="37"/>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>使用输入的数值并重新估计</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="51"/>
        <source>; or the path of a file that holds them</source>
        <translation>；或包含这些数值的文件的路径</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="66"/>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="68"/>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>假定：焦距为 1.2 × 长边</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="69"/>
        <source>from %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="78"/>
        <source>Not known: errors cannot be shown.</source>
        <translation>未知：无法显示误差。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/camera_panel.cpp" line="87"/>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>旋转 %1°，来自相机文件或手动输入。</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="63"/>
        <source>Methods and their results</source>
        <translation>各方法及其结果</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="107"/>
        <source>Show outliers as well</source>
        <translation>同时显示外点</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="128"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="129"/>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="208"/>
        <source>%1 inliers of %2 matches</source>
        <translation>%2 个匹配中有 %1 个内点</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="212"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°，RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="213"/>
        <source>intrinsics assumed</source>
        <translation>内参为假定值</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="237"/>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="22"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>图像 (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="35"/>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="44"/>
        <source>Open or drop two images of the same scene.</source>
        <translation>请打开或拖入同一场景的两幅图像。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="50"/>
        <source>&amp;Estimate</source>
        <translation>估计(&amp;E)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="51"/>
        <source>&amp;Open pair…</source>
        <translation>打开图像对(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Open the &amp;demo pair</source>
        <translation>打开演示图像对(&amp;D)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="52"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Save the image pair as a figure…</source>
        <translation>将图像对保存为图片…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="54"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="55"/>
        <source>Save the image pair</source>
        <translation>保存图像对</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Save the 3D view as a figure…</source>
        <translation>将三维视图保存为图片…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="56"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="57"/>
        <source>Save the 3D view</source>
        <translation>保存三维视图</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>将结果保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>&amp;Copy the results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="59"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="62"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>用勾选的方法估计(&amp;E)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="63"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="64"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="69"/>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="76"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>3D: &amp;overview</source>
        <translation>三维：总览(&amp;O)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="79"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>3D: &amp;front</source>
        <translation>三维：前视(&amp;F)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="80"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>3D: &amp;top</source>
        <translation>三维：俯视(&amp;T)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="81"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>3D: &amp;side</source>
        <translation>三维：侧视(&amp;S)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="82"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>三维：相机 1 视角(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="83"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Fit the &amp;images</source>
        <translation>图像适应窗口(&amp;I)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="86"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="88"/>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="89"/>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="90"/>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="91"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="92"/>
        <source>&amp;About Parallax</source>
        <translation>关于 Parallax(&amp;A)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="112"/>
        <source>Open pair: choose two images</source>
        <translation>打开图像对：选择两幅图像</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="120"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>图像对由两幅图像组成；已选择 %1 幅。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="126"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 为第一幅图像，请选择或拖入第二幅。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="137"/>
        <source>Only files on this computer can be opened.</source>
        <translation>只能打开本机上的文件。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="159"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 和 %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>No pair was opened yet</source>
        <translation>尚未打开过图像对</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="166"/>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="171"/>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="173"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <location filename="../widgets/main_window.cpp" line="185"/>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="200"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>将鼠标指向图像可查看匹配和对极线；按 1 到 8 切换方法。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="213"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="219"/>
        <source>About Parallax</source>
        <translation>关于 Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="220"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;相机相对位姿工作台，依据 Melekhov、Ylioinas、Kannala 和 Rahtu，&lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU General Public License 第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="26"/>
        <source>Image pair with matches</source>
        <translation>图像对及其匹配</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="182"/>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>匹配 %1 (%2)：(%3, %4) ↔ (%5, %6) 像素</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>inlier</source>
        <translation>内点</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="184"/>
        <source>outlier</source>
        <translation>外点</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="191"/>
        <source>Image %1: (%2, %3) px</source>
        <translation>图像 %1：(%2, %3) 像素</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_view.cpp" line="318"/>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>将两幅图像拖到此处，或单击选择。
JPEG、PNG、TIFF、WebP 和 PPM。</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="90"/>
        <source>Open two images to see their cameras here</source>
        <translation>打开两幅图像后，其相机将显示在此处</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="21"/>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="22"/>
        <source>Front</source>
        <translation>前视</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="23"/>
        <source>Top</source>
        <translation>俯视</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="24"/>
        <source>Side</source>
        <translation>侧视</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="25"/>
        <source>From camera 1</source>
        <translation>相机 1 视角</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="119"/>
        <source>3D view of the cameras</source>
        <translation>相机的三维视图</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="122"/>
        <source>Why there is no 3D view</source>
        <translation>没有三维视图的原因</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个相机</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="129"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="130"/>
        <source>Point of view</source>
        <translation>视点</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="131"/>
        <source>Where to look from</source>
        <translation>选择观察方向</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="48"/>
        <source>Not estimated yet</source>
        <translation>尚未估计</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="49"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="50"/>
        <source>Estimating…</source>
        <translation>正在估计…</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="57"/>
        <source>Intrinsics assumed</source>
        <translation>内参为假定值</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Ticked methods are estimated</source>
        <translation>勾选的方法将参与估计</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="110"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>相对旋转误差（与真值相比），单位为度</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="111"/>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>相对平移误差：两个方向之间的夹角，单位为度</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="113"/>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>与位姿一致的匹配数 / 全部匹配数</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="114"/>
        <source>Inliers / matches</source>
        <translation>内点 / 匹配</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>所有阶段的实际耗时，单位为毫秒</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="115"/>
        <source>Time (ms)</source>
        <translation>时间 (ms)</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>各阶段耗时（毫秒），或没有位姿的原因</translation>
    </message>
    <message>
        <location filename="../widgets/models/results_model.cpp" line="117"/>
        <source>Stages (ms) or reason</source>
        <translation>各阶段 (ms) 或原因</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="137"/>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../widgets/forms/settings_form.cpp" line="139"/>
        <location filename="../widgets/forms/settings_form.cpp" line="141"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="86"/>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>三维视图需要 OpenGL %1.%2，而此显示环境没有 OpenGL。</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/vtk_widget.cpp" line="90"/>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>三维视图需要 OpenGL %1.%2；此显示环境提供的是 %3。</translation>
    </message>
</context>
</TS>
