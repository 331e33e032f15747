<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="31"/>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="40"/>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="53"/>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="57"/>
        <source>Save the figure</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="58"/>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG 图像 (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="63"/>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_export.cpp" line="64"/>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔的表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="11"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="79"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="90"/>
        <source>no pose</source>
        <translation>无位姿</translation>
    </message>
    <message>
        <location filename="../widgets/pages/measured_text.cpp" line="21"/>
        <source>measured as %1–%2</source>
        <translation>按 %1–%2 测得</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="80"/>
        <location filename="../widgets/pages/pair_paint.cpp" line="91"/>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="85"/>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>最小误差（取 ROE 与 RTE 中较大者）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="100"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="103"/>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>视锥重叠，占较小者的 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="111"/>
        <source>in the data set&apos;s list</source>
        <translation>在数据集的列表中</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="112"/>
        <source>not in it</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="114"/>
        <source>Angle between the orientations, degrees</source>
        <translation>两个朝向之间的夹角，度</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="119"/>
        <source>Distance of the cameras, units of the data set</source>
        <translation>相机间距，数据集单位</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="123"/>
        <source>ROE, degrees</source>
        <translation>ROE，度</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_paint.cpp" line="124"/>
        <source>RTE, degrees</source>
        <translation>RTE，度</translation>
    </message>
</context>
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
    <name>Thumbnails</name>
    <message>
        <location filename="../widgets/bridge/thumbnails.cpp" line="26"/>
        <source>The photograph is missing.</source>
        <translation>照片缺失。</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="11"/>
        <source>1 view</source>
        <translation>1 个视图</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="12"/>
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/models/tile_model.cpp" line="17"/>
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/models/tile_model.cpp" line="16"/>
        <source>1 pair</source>
        <translation>1 个图像对</translation>
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
    <message>
        <location filename="core_strings.h" line="56"/>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>MVSNet 的 DTU 训练布局</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="57"/>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="58"/>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>MVSNet 按扫描划分的布局</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="59"/>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Melekhov 等人的图像对列表</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="60"/>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Melekhov 等人的图像对列表（原始发布版）</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="61"/>
        <source>1DSfM landmarks</source>
        <translation>1DSfM 地标</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="62"/>
        <source>Parallax&apos;s pair list</source>
        <translation>Parallax 的图像对列表</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="63"/>
        <source>COLMAP model</source>
        <translation>COLMAP 模型</translation>
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
        <translation>Middlebury 多视图</translation>
    </message>
    <message>
        <location filename="core_strings.h" line="67"/>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <location filename="../widgets/plots/bin_plot.cpp" line="133"/>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1，%2 到 %3：中位数 %4°，%5 % 失败</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="20"/>
        <source>Rotation between the views (°)</source>
        <translation>视图间的旋转 (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="21"/>
        <source>Baseline (units of the data set)</source>
        <translation>基线（数据集单位）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="22"/>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>视场重叠（0 到 1）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="41"/>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>误差中位数和失败率随旋转、基线或重叠的变化</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="42"/>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>没有可用来排序这些图像对的已知信息。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="45"/>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="49"/>
        <source>Along</source>
        <translation>横轴</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="50"/>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="51"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="52"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="58"/>
        <source>Share of failures (dotted)</source>
        <translation>失败比例（点线）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="62"/>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>各分箱的图像对数量相同。单击圆点可列出其图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="65"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="72"/>
        <source>against</source>
        <translation>相对于</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="102"/>
        <source>Median of: %1, degrees</source>
        <translation>中位数：%1，度</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="103"/>
        <source>Pairs without a pose (%)</source>
        <translation>无位姿的图像对 (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/binned_panel.cpp" line="142"/>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1，%2 从 %3 到 %4</translation>
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
    <name>parallax::ChoiceButton</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="20"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="21"/>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="59"/>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_choice.cpp" line="102"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <location filename="../widgets/plots/curve_plot.cpp" line="197"/>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1：%3%4 以内的图像对占 %2 %</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="27"/>
        <source>Drop a data set here</source>
        <translation>将数据集拖到此处</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="34"/>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>一个照片文件夹（相机参数已知或未知均可），或一个列出图像对的文件。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="39"/>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="45"/>
        <source>Render the demo collection</source>
        <translation>渲染演示数据集</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="47"/>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>七个合成场景，按 DTU 机器人的方式拍摄；首次需要半分钟。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/empty_scenes.cpp" line="89"/>
        <source>Open %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="21"/>
        <source>Errors shown</source>
        <translation>显示的误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="22"/>
        <source>0 to %1°</source>
        <translation>0 到 %1°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="27"/>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>单击曲线或沿曲线拖动可列出对应的图像对。滚轮缩放，右键平移，双击显示全部。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="32"/>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save ROE…</source>
        <translation>保存 ROE…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="37"/>
        <source>Save RTE…</source>
        <translation>保存 RTE…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="39"/>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>将此图保存为 PDF、SVG 或 PNG</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="55"/>
        <source>Cumulative histogram of the orientation error</source>
        <translation>旋转误差的累积直方图</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="56"/>
        <source>Cumulative histogram of the translation error</source>
        <translation>平移误差的累积直方图</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative orientation error (°)</source>
        <translation>相对旋转误差 (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="57"/>
        <source>Relative translation error (°)</source>
        <translation>相对平移误差 (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>Share of pairs (%)</source>
        <translation>图像对比例 (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="58"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/error_curves.cpp" line="80"/>
        <source>median %1°</source>
        <translation>中位数 %1°</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="37"/>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>Kinds of scene</source>
        <translation>场景类型</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="38"/>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="39"/>
        <source>Hard scenes only</source>
        <translation>仅困难场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="41"/>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>无纹理和有光泽的场景：论文图 7c 所用的集合</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="44"/>
        <source>All lights</source>
        <translation>所有光照</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="45"/>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="46"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="47"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="51"/>
        <source>Show all pairs</source>
        <translation>显示所有图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="68"/>
        <source>%1: from</source>
        <translation>%1：从</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="69"/>
        <source>%1: to</source>
        <translation>%1：到</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="111"/>
        <source>No results yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="116"/>
        <source>All %1 pairs</source>
        <translation>全部 %1 个图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_filter.cpp" line="117"/>
        <source>%1 of %2 pairs</source>
        <translation>%1 / %2 个图像对</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="36"/>
        <source>Sweep</source>
        <translation>批量评估</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="37"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="80"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="81"/>
        <source>Method against method</source>
        <translation>方法对比</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="82"/>
        <source>Error by geometry</source>
        <translation>误差与几何</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="104"/>
        <source>Open their collection</source>
        <translation>打开对应的数据集</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="121"/>
        <source>%1, images at %2</source>
        <translation>%1，图像尺寸 %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="135"/>
        <source>Open results…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="153"/>
        <source>(and %1 more notes)</source>
        <translation>（另有 %1 条提示）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="209"/>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>批量评估已开始；得到首批行后将显示曲线。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="211"/>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>选择方法并按“开始”：每种方法都将在 %1 的每个图像对上运行。

也可以打开先前批量评估的结果。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="214"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>在“场景”页面打开数据集，然后选择方法并按“开始”。

也可以打开先前批量评估的结果。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="269"/>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>此图像对不在已打开的数据集中，因此无法在“检视”中显示。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="270"/>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>打开数据集“%1”即可在“检视”中查看此图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="293"/>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page.cpp" line="294"/>
        <source>Results (*.db);;All files (*)</source>
        <translation>结果 (*.db);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="25"/>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>批量评估正在进行；请先暂停或停止，再打开其他结果。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="103"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="110"/>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>正在暂停：先完成正在处理的图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="116"/>
        <source>Stopped after %1.</source>
        <translation>已停止，完成 %1。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="118"/>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>正在停止：先完成正在处理的图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="153"/>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>已完成：共 %1 行，其中本次 %2 行，用时 %3 秒，本次有 %4 行无位姿。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="163"/>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>已暂停，完成 %1。已完成的部分保存在 %2 中；按“继续”将从此处接着运行。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="167"/>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>已停止，完成 %1。已完成的部分保留在 %2 中。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="170"/>
        <source>The sweep ended early.</source>
        <translation>批量评估提前结束。</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="175"/>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="178"/>
        <source> · %1 a second</source>
        <translation> · 每秒 %1 行</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="181"/>
        <source> · %1 h %2 min left</source>
        <translation> · 剩余 %1 小时 %2 分</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="182"/>
        <source> · %1 min %2 s left</source>
        <translation> · 剩余 %1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../widgets/bridge/evaluation_session.cpp" line="183"/>
        <source> · %1 s left</source>
        <translation> · 剩余 %1 秒</translation>
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
        <translation>较大误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="54"/>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="55"/>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="86"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="133"/>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="88"/>
        <source>Reference method</source>
        <translation>参考方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="89"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="184"/>
        <source>no reference</source>
        <translation>无参考</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="90"/>
        <source>Statistic compared</source>
        <translation>比较的统计量</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="91"/>
        <source>by median</source>
        <translation>按中位数</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="92"/>
        <source>by mean</source>
        <translation>按平均值</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="93"/>
        <source>by AUC@5°</source>
        <translation>按 AUC@5°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="94"/>
        <source>by AUC@10°</source>
        <translation>按 AUC@10°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="95"/>
        <source>by AUC@20°</source>
        <translation>按 AUC@20°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="101"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>失败按 180 度的误差计算。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="105"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="143"/>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="111"/>
        <source>Compare with</source>
        <translation>对比参考</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="116"/>
        <source>Numbers of each method</source>
        <translation>各方法的数值</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="129"/>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="243"/>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>单击曲线或沿曲线拖动：对应的图像对将在此列出。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="132"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="135"/>
        <source>Worst pairs</source>
        <translation>最差图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="137"/>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>该方法误差最大的 %1 个图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="139"/>
        <source>Open in Inspect</source>
        <translation>在检视中打开</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="154"/>
        <source>Pairs behind what was chosen</source>
        <translation>所选内容对应的图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>1 pair</source>
        <translation>1 个图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="275"/>
        <source>%1 pairs</source>
        <translation>%1 个图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="279"/>
        <source>Worst of %1 by %2: %3</source>
        <translation>%1 按 %2 最差者：%3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="280"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="282"/>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1：%2，%3 从 %4 到 %5</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="327"/>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>打开所选图像对（双击或回车）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/evaluation_page_tables.cpp" line="328"/>
        <source>Choose a pair of the open collection first.</source>
        <translation>请先选择已打开数据集中的图像对。</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="46"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="47"/>
        <source>Search the scenes</source>
        <translation>搜索场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="51"/>
        <source>Class of scene</source>
        <translation>场景类别</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="52"/>
        <source>Show one class of scene</source>
        <translation>显示一类场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="58"/>
        <location filename="../widgets/pages/gallery_panel.cpp" line="64"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="59"/>
        <source>No scene matches the search.</source>
        <translation>没有符合搜索条件的场景。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="83"/>
        <source>Views of the scene</source>
        <translation>场景的视图</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="84"/>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>单击两个视图以选择图像对；按住 Shift 保留第一个。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="98"/>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="144"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views of %1</source>
        <translation>%1 的视图</translation>
    </message>
    <message>
        <location filename="../widgets/pages/gallery_panel.cpp" line="155"/>
        <source>Views</source>
        <translation>视图</translation>
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
        <location filename="../widgets/pages/inspect_page.cpp" line="218"/>
        <source>%1 inliers of %2 matches</source>
        <translation>%2 个匹配中有 %1 个内点</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="222"/>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°，RTE %2°</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="223"/>
        <source>intrinsics assumed</source>
        <translation>内参为假定值</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../widgets/pages/inspect_page.cpp" line="247"/>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="50"/>
        <source>Lights of the scene</source>
        <translation>场景的光照</translation>
    </message>
    <message>
        <location filename="../widgets/pages/light_strip.cpp" line="92"/>
        <source>Light %1</source>
        <translation>光照 %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="24"/>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>图像 (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.ppm *.pgm *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="38"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="67"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;Estimate</source>
        <translation>估计(&amp;E)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="39"/>
        <source>&amp;Open pair…</source>
        <translation>打开图像对(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Open the &amp;demo pair</source>
        <translation>打开演示图像对(&amp;D)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="47"/>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Save the image pair as a figure…</source>
        <translation>将图像对保存为图片…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="51"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="52"/>
        <source>Save the image pair</source>
        <translation>保存图像对</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Save the 3D view as a figure…</source>
        <translation>将三维视图保存为图片…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="55"/>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="56"/>
        <source>Save the 3D view</source>
        <translation>保存三维视图</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Save the results as a &amp;table…</source>
        <translation>将结果保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="58"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>&amp;Copy the results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="60"/>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="63"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>&amp;Estimate ticked methods</source>
        <translation>用勾选的方法估计(&amp;E)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="68"/>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="70"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="75"/>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <location filename="../widgets/window_actions.cpp" line="96"/>
        <location filename="../widgets/window_actions.cpp" line="119"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="24"/>
        <source>Page: %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="27"/>
        <source>Inspect</source>
        <translation>检视</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="28"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="29"/>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Open &amp;collection…</source>
        <translation>打开数据集(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="40"/>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="41"/>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>打开图像对列表或 bundle 文件(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Open &amp;results…</source>
        <translation>打开结果(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="43"/>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="48"/>
        <source>Open the d&amp;emo collection</source>
        <translation>打开演示数据集(&amp;E)</translation>
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
        <translation>图像对(&amp;P)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>&amp;Inspect the chosen pair</source>
        <translation>检视所选图像对(&amp;I)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="83"/>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>&amp;Next pair of the scene</source>
        <translation>场景的下一个图像对(&amp;N)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="91"/>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="92"/>
        <source>&amp;Previous pair of the scene</source>
        <translation>场景的上一个图像对(&amp;P)</translation>
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
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>3D: &amp;overview</source>
        <translation>三维：总览(&amp;O)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="99"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>3D: &amp;front</source>
        <translation>三维：前视(&amp;F)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="100"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>3D: &amp;top</source>
        <translation>三维：俯视(&amp;T)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="101"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>3D: &amp;side</source>
        <translation>三维：侧视(&amp;S)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="102"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>三维：相机 1 视角(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="103"/>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Fit the &amp;images</source>
        <translation>图像适应窗口(&amp;I)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="109"/>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="111"/>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="112"/>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="113"/>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="114"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="115"/>
        <source>&amp;About Parallax</source>
        <translation>关于 Parallax(&amp;A)</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="127"/>
        <source>Open recent pair</source>
        <translation>打开最近的图像对</translation>
    </message>
    <message>
        <location filename="../widgets/window_actions.cpp" line="129"/>
        <source>Open recent collection</source>
        <translation>打开最近的数据集</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="42"/>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>打开或拖入同一场景的两幅图像，或包含多幅图像的文件夹。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="66"/>
        <source>Opened %1.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="142"/>
        <source>Open a collection to walk through its pairs.</source>
        <translation>打开数据集以逐个浏览其图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="144"/>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>这是该场景列表中的最后一个图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="145"/>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>这是该场景列表中的第一个图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="157"/>
        <source>Open pair: choose two images</source>
        <translation>打开图像对：选择两幅图像</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="162"/>
        <source>Open collection: choose a folder</source>
        <translation>打开数据集：选择文件夹</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="168"/>
        <source>Open a pair list or a bundle file</source>
        <translation>打开图像对列表或 bundle 文件</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="177"/>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>图像对由两幅图像组成；已选择 %1 幅。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="183"/>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 为第一幅图像，请选择或拖入第二幅。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="194"/>
        <source>Only files on this computer can be opened.</source>
        <translation>只能打开本机上的文件。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="218"/>
        <source>%1 and %2 (%3)</source>
        <translation>%1 和 %2 (%3)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="221"/>
        <source>No pair was opened yet</source>
        <translation>尚未打开过图像对</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="229"/>
        <source>No collection was opened yet</source>
        <translation>尚未打开过数据集</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="233"/>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="238"/>
        <location filename="../widgets/main_window.cpp" line="250"/>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="240"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <location filename="../widgets/main_window.cpp" line="252"/>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="244"/>
        <source>Tab-separated table (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="265"/>
        <source>Point at an image for its matches and epipolar lines; 1 to 8 flip through the methods.</source>
        <translation>将鼠标指向图像可查看匹配和对极线；按 1 到 8 切换方法。</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="280"/>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="295"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="301"/>
        <source>About Parallax</source>
        <translation>关于 Parallax</translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="302"/>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;相机相对位姿工作台，依据 Melekhov、Ylioinas、Kannala 和 Rahtu，&lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU General Public License 第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="74"/>
        <source>Colour the pairs by</source>
        <translation>图像对着色依据</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="77"/>
        <source>Method whose errors are shown</source>
        <translation>显示其误差的方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="81"/>
        <source>Pairs by</source>
        <translation>图像对着色</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="96"/>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="97"/>
        <source>Filters of the pairs</source>
        <translation>图像对筛选</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="98"/>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>按旋转、基线、重叠或误差淡化图像对；设置视锥的近、远平面</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="107"/>
        <source>Inspect pair</source>
        <translation>检视图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="109"/>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>在“检视”中打开所选图像对（回车）</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="124"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="125"/>
        <source>Data set&apos;s list</source>
        <translation>数据集列表</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="126"/>
        <source>Rotation angle</source>
        <translation>旋转角</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="127"/>
        <source>Baseline</source>
        <translation>基线</translation>
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
        <translation>最佳方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="224"/>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>行为第一视图，列为第二视图。指向图像对可查看其数值；单击选择，双击检视。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="236"/>
        <source>rotation %1</source>
        <translation>旋转 %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="238"/>
        <source>baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="240"/>
        <source>overlap %1 %</source>
        <translation>重叠 %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>listed</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="241"/>
        <source>not listed</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <location filename="../widgets/pages/matrix_panel.cpp" line="254"/>
        <source>ROE/RTE:</source>
        <translation>ROE/RTE：</translation>
    </message>
</context>
<context>
    <name>parallax::NoticeBar</name>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="25"/>
        <source>Show all notes</source>
        <translation>显示全部提示</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="33"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../widgets/pages/notice_bar.cpp" line="38"/>
        <source>Notes about this data set</source>
        <translation>关于此数据集的提示</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/pages/notice_bar.cpp" line="74"/>
        <source>%n notes about this data set: %1</source>
        <translation>
            <numerusform>关于此数据集有 %n 条提示：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parallax::PairBar</name>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="27"/>
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>打开的结果中该图像对的 ROE/RTE 误差。下方的估计使用各自的设置和图像尺寸。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="34"/>
        <source>Previous pair of the scene</source>
        <translation>场景的上一个图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="35"/>
        <source>Next pair of the scene</source>
        <translation>场景的下一个图像对</translation>
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
        <translation>光照 %1</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="74"/>
        <source>Pair %1 of %2</source>
        <translation>图像对 %1 / %2</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="75"/>
        <source>Not in the list of %1 pairs</source>
        <translation>不在 %1 个图像对的列表中</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_bar.cpp" line="113"/>
        <source>In the sweep (%1): %2</source>
        <translation>批量评估中（%1）：%2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="24"/>
        <source>Rotation (°)</source>
        <translation>旋转 (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="25"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="26"/>
        <source>Overlap (%)</source>
        <translation>重叠 (%)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="27"/>
        <source>Error (°)</source>
        <translation>误差 (°)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="28"/>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>上方所选方法的 ROE 与 RTE 中较大者</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="30"/>
        <source>Near plane</source>
        <translation>近平面</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="31"/>
        <source>Far plane</source>
        <translation>远平面</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="32"/>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>仅数据集列表中的图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="35"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="37"/>
        <source>Show all pairs, with the guessed planes</source>
        <translation>显示所有图像对，并使用推测的平面</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="60"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_limits_form.cpp" line="75"/>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>计算重叠时截断视锥的位置：到相机的距离，数据集单位</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="24"/>
        <source>Pairs of the scene</source>
        <translation>场景的图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="25"/>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>行：第一视图；列：第二视图。方向键移动，回车检视。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="132"/>
        <source>No scene is open.</source>
        <translation>未打开场景。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="133"/>
        <source>One view alone makes no pair.</source>
        <translation>只有一个视图，无法构成图像对。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/pair_matrix.cpp" line="134"/>
        <source>Preparing the pairs…</source>
        <translation>正在准备图像对…</translation>
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
    <name>parallax::PairsModel</name>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="103"/>
        <source>no pose</source>
        <translation>无位姿</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="142"/>
        <source>Image 1</source>
        <translation>图像 1</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="143"/>
        <source>Image 2</source>
        <translation>图像 2</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="144"/>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="145"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>与位姿一致的匹配数 / 全部匹配数</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="146"/>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Angle between the two true orientations</source>
        <translation>两个真实朝向之间的夹角</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="147"/>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>两个相机的间距，数据集单位</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="148"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>一个相机所见内容中另一个相机也能看到的比例</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="149"/>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="154"/>
        <source>Relative orientation error of %1</source>
        <translation>%1 的相对旋转误差</translation>
    </message>
    <message>
        <location filename="../widgets/models/pairs_model.cpp" line="155"/>
        <source>Relative translation error of %1</source>
        <translation>%1 的相对平移误差</translation>
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
        <translation>图片可保存为 PNG、PDF 或 SVG；名称“%1”的扩展名不在其中。</translation>
    </message>
    <message>
        <location filename="../widgets/plots/plot.cpp" line="276"/>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>无法保存 %1；其文件夹是否存在，是否有写入权限？</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <location filename="../widgets/view3d/pose_canvas.cpp" line="91"/>
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
        <location filename="../widgets/view3d/pose_view.cpp" line="124"/>
        <source>3D view of the cameras</source>
        <translation>相机的三维视图</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="127"/>
        <source>Why there is no 3D view</source>
        <translation>没有三维视图的原因</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/view3d/pose_view.cpp" line="132"/>
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个相机</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="134"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="135"/>
        <source>Point of view</source>
        <translation>视点</translation>
    </message>
    <message>
        <location filename="../widgets/view3d/pose_view.cpp" line="136"/>
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
    <name>parallax::RigView</name>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="30"/>
        <source>This is the first view. Click the second one.</source>
        <translation>这是第一个视图，请单击第二个。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/rig_view.cpp" line="59"/>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>这些照片的拍摄位置未知。</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="30"/>
        <source>Orientation error (ROE)</source>
        <translation>旋转误差 (ROE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="31"/>
        <source>Translation error (RTE)</source>
        <translation>平移误差 (RTE)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="32"/>
        <source>The larger of the two</source>
        <translation>两者中较大者</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="52"/>
        <source>Errors of one method against those of another</source>
        <translation>一种方法与另一种方法的误差对比</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="53"/>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>逐对比较需要两种已有结果的方法。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="61"/>
        <source>Method on the horizontal axis</source>
        <translation>横轴上的方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="62"/>
        <source>Method on the vertical axis</source>
        <translation>纵轴上的方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="63"/>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="68"/>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="76"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="82"/>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="138"/>
        <location filename="../widgets/pages/scatter_panel.cpp" line="139"/>
        <source>%1: %2, degrees</source>
        <translation>%1：%2，度</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scatter_panel.cpp" line="150"/>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%5 个图像对中，%1 在 %2 % 上更优，%3 在 %4 % 上更优</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="44"/>
        <source>Rendering the demo collection: %1 %</source>
        <translation>正在渲染演示数据集：%1 %</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="56"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="58"/>
        <source>Cancel opening the data set</source>
        <translation>取消打开数据集</translation>
    </message>
    <message>
        <location filename="../widgets/pages/scenes_page.cpp" line="61"/>
        <source>Opening was cancelled.</source>
        <translation>已取消打开。</translation>
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
    <name>parallax::SummaryModel</name>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="83"/>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="84"/>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="86"/>
        <source>no pair in common</source>
        <translation>无共同图像对</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="87"/>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="97"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>基于两者共有的 %1 个图像对的配对自助法 95 % 区间：零在区间之外。</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="98"/>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>基于两者共有的 %1 个图像对的配对自助法 95 % 区间：零在区间之内，因此无法用此统计量区分两者。</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="146"/>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>失败按 180 度的误差计算。</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="147"/>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>召回率曲线在此角度以内的下方面积：1 为完美。 </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>One row a method with its settings</source>
        <translation>每种方法及其设置占一行</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="149"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs evaluated that pass the filter</source>
        <translation>通过筛选的已评估图像对</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="150"/>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="151"/>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="152"/>
        <source>Mean</source>
        <translation>平均值</translation>
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
        <translation>无位姿的图像对所占比例。 </translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="156"/>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="159"/>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>该方法减去参考方法，附配对自助法的 95 % 区间</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Difference [95 %]</source>
        <translation>差值 [95 %]</translation>
    </message>
    <message>
        <location filename="../widgets/models/summary_model.cpp" line="160"/>
        <source>Against %1 [95 %]</source>
        <translation>相对于 %1 [95 %]</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="65"/>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="68"/>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="71"/>
        <source>Protocol</source>
        <translation>评估方案</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="74"/>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results go to</source>
        <translation>结果保存到</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="116"/>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="117"/>
        <source>Weights: none chosen</source>
        <translation>权重：未选择</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="119"/>
        <source>Choose the weights of %1</source>
        <translation>选择 %1 的权重</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="121"/>
        <source>Choose the weights</source>
        <translation>选择权重</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="158"/>
        <source>As in the paper (227 x 227)</source>
        <translation>与论文一致 (227 x 227)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="161"/>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>第 4.3 节：所有图像连同内参缩放到 227 x 227，使用标准检测器、五点算法和 RANSAC</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="164"/>
        <source>Standard settings, own size</source>
        <translation>标准设置，自定尺寸</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="175"/>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>“original”、最长边的像素数，或宽 x 高</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="188"/>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="190"/>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="196"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="197"/>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>均匀选取指定数量的图像对；每次选取结果相同</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="198"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="199"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="200"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="201"/>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="202"/>
        <source>Most pairs</source>
        <translation>最多图像对</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="213"/>
        <source>File of the results</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="216"/>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
若文件已存在，已停止的批量评估将从原处继续。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="219"/>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="220"/>
        <source>Results (*.db)</source>
        <translation>结果 (*.db)</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="233"/>
        <source>Progress of the sweep</source>
        <translation>批量评估进度</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="249"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="250"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="251"/>
        <source>Open results…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="282"/>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
场景：%2 · 图像对：%3</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="286"/>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>未打开数据集。请在“场景”页面打开，或将其文件夹拖到窗口中。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="294"/>
        <source>Standard light of each scene</source>
        <translation>各场景的标准光照</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="315"/>
        <source>results</source>
        <translation>results</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="347"/>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>在“场景”页面打开数据集，然后选择方法并按“开始”。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="350"/>
        <source>Tick at least one method.</source>
        <translation>请至少勾选一种方法。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="351"/>
        <source>Say where the results go.</source>
        <translation>请指定结果的保存位置。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="354"/>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>无法识别尺寸“%1”：请填写 original、640 或 227x227。</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="374"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../widgets/pages/sweep_form.cpp" line="390"/>
        <source>Reading the results…</source>
        <translation>正在读取结果…</translation>
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
