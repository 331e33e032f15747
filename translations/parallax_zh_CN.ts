<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CameraWords</name>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>from files</source>
        <translation>来自文件</translation>
    </message>
</context>
<context>
    <name>DeviceNote</name>
    <message>
        <source>No CUDA: %1</source>
        <translation>没有 CUDA：%1</translation>
    </message>
    <message>
        <source>CUDA: %1, %2 GiB</source>
        <translation>CUDA：%1，%2 GiB</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG image (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔的表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>no pose</source>
        <translation>无位姿</translation>
    </message>
    <message>
        <source>measured as %1–%2</source>
        <translation>按 %1–%2 测得</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Smallest error (the larger of ROE and RTE)</source>
        <translation>最小误差（取 ROE 与 RTE 中较大者）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Overlap of the frusta, % of the smaller one</source>
        <translation>视锥重叠，占较小者的 %</translation>
    </message>
    <message>
        <source>in the data set&apos;s list</source>
        <translation>在数据集的列表中</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>Angle between the orientations, degrees</source>
        <translation>两个朝向之间的夹角，度</translation>
    </message>
    <message>
        <source>Distance of the cameras, units of the data set</source>
        <translation>相机间距，数据集单位</translation>
    </message>
    <message>
        <source>ROE, degrees</source>
        <translation>ROE，度</translation>
    </message>
    <message>
        <source>RTE, degrees</source>
        <translation>RTE，度</translation>
    </message>
</context>
<context>
    <name>PoseScene</name>
    <message>
        <source>Camera 1</source>
        <translation>相机 1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
</context>
<context>
    <name>ProbeScene</name>
    <message>
        <source>Camera 1</source>
        <translation>相机 1</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source> on %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source> on %1 x %2, %3</source>
        <translation>，%1 × %2，%3</translation>
    </message>
    <message>
        <source> on %1, %2</source>
        <translation>，%1，%2</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>轮次 %1 / %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>; %1 left</source>
        <translation>；剩余时间：%1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 days %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 pairs/s</source>
        <translation>%1 对/秒</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1，RTE %2</translation>
    </message>
    <message>
        <source>Nothing was trained yet; press Start.</source>
        <translation>尚未训练；请按“开始”。</translation>
    </message>
    <message>
        <source>The trainer starts.</source>
        <translation>训练程序正在启动。</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation>（%1 %）</translation>
    </message>
    <message>
        <source>Waits for a word to go on. </source>
        <translation>正在等待继续的指令。</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs are done.</source>
        <translation>
            <numerusform>全部 %n 个轮次已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at epoch %1.</source>
        <translation>停止于轮次 %1。</translation>
    </message>
    <message>
        <source> Continue goes on from its last checkpoint.</source>
        <translation>按“继续”将从最后一个检查点接着训练。</translation>
    </message>
    <message>
        <source>The trainer gave up without a word.</source>
        <translation>训练程序未作说明即中止。</translation>
    </message>
    <message>
        <source>No sign of life from its trainer since epoch %1 (%2). Continue goes on from its last checkpoint.</source>
        <translation>自轮次 %1 起训练程序再无响应（%2）。按“继续”将从最后一个检查点接着训练。</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>主机未知</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>stop after this step</source>
        <translation>完成本步后停止</translation>
    </message>
    <message>
        <source>stop after this epoch</source>
        <translation>完成本轮次后停止</translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs more</source>
        <translation>
            <numerusform>增加 %n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>观察对 %1</translation>
    </message>
    <message>
        <source>forget a probe</source>
        <translation>移除一个观察对</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>SaliencyLegend</name>
    <message>
        <source>Hiding this place turns the pose by</source>
        <extracomment>Before a scale of colours from 0 degrees to some more</extracomment>
        <translation>遮住此处使位姿改变</translation>
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
        <translation>照片缺失。</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>1 view</source>
        <translation>1 个视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 个图像对</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>translation part</source>
        <translation>平移部分</translation>
    </message>
    <message>
        <source>orientation part</source>
        <translation>旋转部分</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Median errors (degrees)</source>
        <translation>误差中位数（度）</translation>
    </message>
    <message>
        <source>ROE, training</source>
        <translation>ROE，训练</translation>
    </message>
    <message>
        <source>RTE, training</source>
        <translation>RTE，训练</translation>
    </message>
    <message>
        <source>ROE, validation</source>
        <translation>ROE，验证</translation>
    </message>
    <message>
        <source>RTE, validation</source>
        <translation>RTE，验证</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Pairs a second</source>
        <translation>每秒图像对数</translation>
    </message>
    <message>
        <source>pairs/s</source>
        <translation>对/秒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>内存 (MiB)</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Data wait (%)</source>
        <translation>数据等待 (%)</translation>
    </message>
    <message>
        <source>Data wait (% of the step)</source>
        <translation>数据等待（占每步的 %）</translation>
    </message>
</context>
<context>
    <name>TrainingSections</name>
    <message>
        <source>Data and network</source>
        <translation>数据与网络</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ValidationFailures</name>
    <message>
        <source>The training set cannot be reached from here: %1</source>
        <translation>从本机无法访问训练集：%1</translation>
    </message>
    <message>
        <source>The training set in %1 is not the one this validation was made with.</source>
        <translation>%1 中的训练集不是进行此次验证时所用的训练集。</translation>
    </message>
</context>
<context>
    <name>WatchedProbes</name>
    <message>
        <source>Pending: the trainer has not answered yet</source>
        <translation>待处理：训练程序尚未响应</translation>
    </message>
    <message>
        <source>Waiting for the first estimate</source>
        <translation>正在等待首次估计</translation>
    </message>
    <message>
        <source>Estimated when the run is started</source>
        <translation>训练运行启动后进行估计</translation>
    </message>
    <message>
        <source>Estimated when the run goes on</source>
        <translation>训练运行继续后进行估计</translation>
    </message>
    <message>
        <source>Step %1, no truth to compare with</source>
        <translation>第 %1 步，无真值可比</translation>
    </message>
    <message>
        <source>Step %1: ROE %2, RTE %3</source>
        <translation>第 %1 步：ROE %2，RTE %3</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Feature methods</source>
        <translation>特征方法</translation>
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
        <translation>标准，500</translation>
    </message>
    <message>
        <source>Mutual check</source>
        <translation>双向检验</translation>
    </message>
    <message>
        <source>Keep a match only if it is the nearest both ways; automatic does so for every method.</source>
        <translation>仅保留双向互为最近邻的匹配；“自动”对所有方法都这样做。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Ratio test</source>
        <translation>比值检验</translation>
    </message>
    <message>
        <source>Keep a match only if it is nearer than this share of the second nearest, 0.5 to 1; 1 keeps all; 0 is automatic: 0.75, 0.85, 0.95 and 1 in turn, until 200 inliers are half of the matches; else that whose pose most of all matches agree with.</source>
        <translation>仅当匹配距离小于次近邻距离乘以该比值（0.5 至 1）时才保留；1 表示全部保留；0 为自动：依次尝试 0.75、0.85、0.95 和 1，直到 200 个内点占匹配的一半；否则取与全部匹配最相符的位姿所对应的比值。</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Robust estimation</source>
        <translation>鲁棒估计</translation>
    </message>
    <message>
        <source>Inlier threshold</source>
        <translation>内点阈值</translation>
    </message>
    <message>
        <source>How far a match may lie off its epipolar line, in pixels of the images as scaled; 0 is automatic: 0.5 when precise, 1 as the paper.</source>
        <oldsource>Pixels a match may lie off its epipolar line; 0 is the method&apos;s own: 0.5 when precise, 1 as the paper.</oldsource>
        <translation>匹配偏离其对极线的最大距离，以缩放后图像的像素计；0 为自动：“精确”时为 0.5，与论文一致时为 1。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>最大采样次数</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads on the processor; 0 takes all cores but one, so that the window stays alive.</source>
        <translation>处理器线程数；0 表示使用除一个以外的所有核心，以保持窗口响应。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Both double the image: the strongest with a reflected border and a threshold of 10, that of the paper with no border and a threshold of 15.</source>
        <translation>两者都将图像放大一倍：“最强”采用镜像边界，阈值为 10；论文的设置不加边界，阈值为 15。</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>最强</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文一致</translation>
    </message>
    <message>
        <source>How many features at most: 500 as in OpenCV, or 2000, found closer to the border too.</source>
        <translation>特征数量上限：500（与 OpenCV 一致）或 2000（也检测更靠近边界处）。</translation>
    </message>
    <message>
        <source>Dense, 2000</source>
        <translation>密集，2000</translation>
    </message>
    <message>
        <source>Images are brought to this size first: a longest side such as 1600, to which smaller ones are never scaled up, an exact size such as 227x227, or original, where photographs of 10 megapixels and more can take minutes.</source>
        <translation>图像先缩放到该尺寸：最长边（如 1600，较小的图像不会被放大）、精确尺寸（如 227x227），或 original；选 original 时，1000 万像素以上的照片可能需要数分钟。</translation>
    </message>
    <message>
        <source>How the pose is found among right and wrong matches: refined inside the search, or by OpenCV&apos;s five-point RANSAC as in the paper.</source>
        <translation>如何从正确与错误的匹配中求出位姿：在搜索过程中优化，或如论文那样使用 OpenCV 的五点 RANSAC。</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Paper&apos;s RANSAC</source>
        <translation>论文的 RANSAC</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends early.</source>
        <translation>搜索提前结束时，已取到不含错误匹配的样本的概率，范围 0.5 到 0.999999。</translation>
    </message>
    <message>
        <source>How many samples of five matches the search tries at the most; 0 is automatic: 1000 as the paper; when precise as many as the confidence asks for, up to 50000, but fewer where the best pose by then is no better than chance.</source>
        <translation>搜索最多尝试多少个由五个匹配组成的样本；0 为自动：与论文一致时为 1000；“精确”时按置信度所需的数量，最多 50000，但若届时最佳位姿不优于偶然则提前停止。</translation>
    </message>
    <message>
        <source>Where the network is calculated; automatic takes CUDA when it is there, else the processor.</source>
        <translation>网络的计算设备；“自动”在有 CUDA 时使用 CUDA，否则使用处理器。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all but one core</source>
        <translation>除一个外的所有核心</translation>
    </message>
    <message>
        <source>Centre crop 227</source>
        <translation>中心裁剪 227</translation>
    </message>
    <message>
        <source>Whole, to 227x227</source>
        <translation>整幅，缩至 227x227</translation>
    </message>
    <message>
        <source>Whole, full size</source>
        <translation>整幅，原始尺寸</translation>
    </message>
    <message>
        <source>SURF keypoints (dlib), matched; robust pose</source>
        <translation>SURF 关键点 (dlib)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <source>ORB keypoints (OpenCV), matched; robust pose</source>
        <translation>ORB 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <source>SIFT keypoints (OpenCV), matched; robust pose</source>
        <translation>SIFT 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <source>AKAZE keypoints (OpenCV), matched; robust pose</source>
        <translation>AKAZE 关键点 (OpenCV)，经匹配；鲁棒位姿</translation>
    </message>
    <message>
        <source>Siamese network, last max pooling kept: 6 x 6 features</source>
        <translation>孪生网络，保留最后一层最大池化：6 x 6 特征</translation>
    </message>
    <message>
        <source>Siamese network without the last max pooling: 13 x 13 features</source>
        <translation>孪生网络，去掉最后一层最大池化：13 x 13 特征</translation>
    </message>
    <message>
        <source>cnnA with spatial pyramid pooling on 1, 2, 3, 6</source>
        <translation>cnnA，加空间金字塔池化 (1, 2, 3, 6)</translation>
    </message>
    <message>
        <source>cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper&apos;s cnn-spp)</source>
        <translation>cnnB，加空间金字塔池化 (1, 2, 3, 6, 13)，即论文的 cnn-spp</translation>
    </message>
    <message>
        <source>MVSNet&apos;s training layout of DTU</source>
        <translation>MVSNet 的 DTU 训练布局</translation>
    </message>
    <message>
        <source>DTU Robot Image Dataset</source>
        <translation>DTU Robot Image Dataset</translation>
    </message>
    <message>
        <source>MVSNet&apos;s layout by scan</source>
        <translation>MVSNet 按扫描划分的布局</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list</source>
        <translation>Melekhov 等人的图像对列表</translation>
    </message>
    <message>
        <source>Melekhov et al.&apos;s pair list, as published</source>
        <translation>Melekhov 等人的图像对列表（原始发布版）</translation>
    </message>
    <message>
        <source>1DSfM landmarks</source>
        <translation>1DSfM 地标</translation>
    </message>
    <message>
        <source>Parallax&apos;s pair list</source>
        <translation>Parallax 的图像对列表</translation>
    </message>
    <message>
        <source>Folder of data sets</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>Photographs below a COLMAP model</source>
        <translation>COLMAP 模型下的照片</translation>
    </message>
    <message>
        <source>COLMAP model</source>
        <translation>COLMAP 模型</translation>
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
        <translation>Middlebury 多视图</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>The folder of the training set to learn from; the preset demo renders one when it is empty.</source>
        <translation>用于学习的训练集所在文件夹；留空时，预设“演示”会渲染一个。</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Another set to validate on; empty takes the scenes of the training set that are held out.</source>
        <translation>用于验证的另一个集合；留空则使用训练集中留出的场景。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
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
        <translation>cnnBspp（论文的 cnn-spp）</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Imported weights or a checkpoint to begin with; empty begins with a new network, drawn from the seed.</source>
        <translation>作为起点的导入权重或检查点；留空则从由随机种子生成的新网络开始。</translation>
    </message>
    <message>
        <source>Width of a new network</source>
        <translation>新网络的宽度</translation>
    </message>
    <message>
        <source>Filters of every convolution as a share of the paper&apos;s; a narrow network learns fast and less.</source>
        <translation>各卷积层的滤波器数量与论文之比；窄网络学得快，但学到的较少。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>冻结层数</translation>
    </message>
    <message>
        <source>The first so many convolutions keep their values; at 5 the features of every image are calculated once, which makes training many times faster.</source>
        <translation>前若干个卷积层保持原值；取 5 时每幅图像的特征只计算一次，训练速度可提高许多倍。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pairs in one step of the optimiser, over all devices.</source>
        <translation>优化器每一步处理的图像对数，所有设备合计。</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size of Adam; a tenth of the usual one for fine-tuning.</source>
        <translation>Adam 的步长；微调时取通常值的十分之一。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>学习率在训练运行中如何变化。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine, to zero</source>
        <translation>余弦，降至零</translation>
    </message>
    <message>
        <source>A tenth at 60 % and at 85 %</source>
        <translation>在 60 % 和 85 % 处各降至十分之一</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over so many steps.</source>
        <translation>学习率在这么多步内从零上升。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls all weights towards zero; added to the gradient, as in the authors&apos; program.</source>
        <translation>将所有权重拉向零；与作者的程序一样加到梯度上。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Weight of the orientation&apos;s part of the loss against the translation&apos;s.</source>
        <translation>损失中旋转部分相对于平移部分的权重。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>A longer gradient is shortened to this; 0 never cuts it.</source>
        <translation>更长的梯度将缩短到该值；0 表示从不缩短。</translation>
    </message>
    <message>
        <source>Training crop</source>
        <translation>训练裁剪</translation>
    </message>
    <message>
        <source>Side of the random window, the same in both images of a pair; 0 takes whole images. Networks without a pyramid take 227 only.</source>
        <translation>随机裁剪窗口的边长，同一图像对的两幅图像取相同窗口；0 表示使用整幅图像。不含金字塔的网络只接受 227。</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Test crop</source>
        <translation>测试裁剪</translation>
    </message>
    <message>
        <source>Side of the centre window at validation and for probes; 0 takes whole images.</source>
        <translation>验证及观察对所用中心窗口的边长；0 表示使用整幅图像。</translation>
    </message>
    <message>
        <source>Reverse pairs</source>
        <translation>反转图像对</translation>
    </message>
    <message>
        <source>Half of the pairs, at random, are shown the other way round, with the inverse pose.</source>
        <translation>随机选取一半图像对交换顺序，并使用逆位姿。</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Brightness and contrast of each image vary at random by up to this share.</source>
        <translation>每幅图像的亮度和对比度随机变化，幅度不超过该比例。</translation>
    </message>
    <message>
        <source>Where the network is trained; automatic takes CUDA when it is there, else the processor.</source>
        <translation>在何处训练网络；自动时若有 CUDA 则使用，否则使用处理器。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of the products in the network; weights and optimiser always keep 32 bits.</source>
        <translation>网络中乘积的精度；权重和优化器始终保持 32 位。</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
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
        <translation>处理器线程数；0 表示使用所有核心。</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>Micro batch</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Pairs calculated at a time; their gradients are summed up to a whole batch, which gives the same step with less memory.</source>
        <translation>一次计算的图像对数；其梯度累加为一个完整批次，以更少的内存得到相同的一步。</translation>
    </message>
    <message>
        <source>as memory allows</source>
        <translation>视内存而定</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Steps between two validations; 0 validates at the end of each epoch.</source>
        <translation>两次验证之间的步数；0 表示在每个轮次结束时验证。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>1 个轮次</translation>
    </message>
    <message>
        <source>Validation pairs</source>
        <translation>验证图像对</translation>
    </message>
    <message>
        <source>At most so many, spread evenly over the list; 0 takes all.</source>
        <translation>最多取这么多，在列表中均匀分布；0 表示全部。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>最佳依据</translation>
    </message>
    <message>
        <source>The rule by which the best checkpoint is told, on the validation pairs.</source>
        <translation>在验证图像对上判定最佳检查点的规则。</translation>
    </message>
    <message>
        <source>Median of the larger error</source>
        <translation>较大误差的中位数</translation>
    </message>
    <message>
        <source>Median ROE</source>
        <translation>ROE 中位数</translation>
    </message>
    <message>
        <source>Median RTE</source>
        <translation>RTE 中位数</translation>
    </message>
    <message>
        <source>AUC at 10 degrees</source>
        <translation>10 度处的 AUC</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Steps between two checkpoints; 0 writes one at the end of each epoch.</source>
        <translation>两个检查点之间的步数；0 表示在每个轮次结束时写入一个。</translation>
    </message>
    <message>
        <source>Checkpoint at least every</source>
        <translation>检查点最长间隔</translation>
    </message>
    <message>
        <source>A checkpoint is written at least so often: no more work than that is ever lost.</source>
        <translation>至少以此频率写入检查点：损失的工作绝不会超过这段时间。</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>不按时间</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>保留的检查点</translation>
    </message>
    <message>
        <source>The newest so many are kept, and the best one; 0 keeps all.</source>
        <translation>保留最新的这么多个以及最佳的一个；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Decides new weights, the order of pairs, crops: on one thread of a processor the same seed ends in the same bits.</source>
        <translation>决定新权重、图像对顺序和裁剪：在处理器的单个线程上，相同的种子会得到逐位相同的结果。</translation>
    </message>
    <message>
        <source>Everything as in Melekhov et al. 2017: Adam, 15 epochs, batches of 128 pairs, windows of 323 pixels.</source>
        <translation>一切与 Melekhov 等人 2017 年的论文一致：Adam、15 个轮次、每批 128 个图像对、323 像素的裁剪窗口。</translation>
    </message>
    <message>
        <source>DTU fine-tune, low resolution</source>
        <translation>DTU 微调，低分辨率</translation>
    </message>
    <message>
        <source>Goes on from trained weights at a tenth of the learning rate, with windows of 227 pixels.</source>
        <translation>从已训练的权重继续，学习率为十分之一，裁剪窗口为 227 像素。</translation>
    </message>
    <message>
        <source>DTU fine-tune, high resolution</source>
        <translation>DTU 微调，高分辨率</translation>
    </message>
    <message>
        <source>Goes on from trained weights with whole images of 1600 x 1200, which only networks with a pyramid take; the set must have been prepared at that size.</source>
        <translation>从已训练的权重继续，使用 1600 x 1200 的整幅图像，仅含金字塔的网络可接受；训练集必须按此尺寸准备。</translation>
    </message>
    <message>
        <source>Demo, a few minutes</source>
        <translation>演示，数分钟</translation>
    </message>
    <message>
        <source>A narrow network on a small rendered set, which is made first: a few minutes on two cores.</source>
        <translation>在小型渲染训练集上训练窄网络，训练集会先行生成：双核约需数分钟。</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Every image is scaled so that its shorter side has so many pixels; 0 leaves it as it is.</source>
        <translation>将每幅图像缩放，使其短边为这么多像素；0 表示保持原样。</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>One a scene</source>
        <translation>每个场景一种</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Where scenes were photographed under several lights: one of them, or all; pairs are of one light.</source>
        <translation>场景在多种光照下拍摄时：取其中一种或全部；图像对的两幅图像始终为同一光照。</translation>
    </message>
    <message>
        <source>A share of the scenes</source>
        <translation>一定比例的场景</translation>
    </message>
    <message>
        <source>Named scenes</source>
        <translation>指定的场景</translation>
    </message>
    <message>
        <source>DTU: train on type I, validate on type II</source>
        <translation>DTU：用 I 型训练，用 II 型验证</translation>
    </message>
    <message>
        <source>DTU: train on type II, validate on type I</source>
        <translation>DTU：用 II 型训练，用 I 型验证</translation>
    </message>
    <message>
        <source>Nothing held out</source>
        <translation>不留出</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Which scenes are kept from training, to judge by.</source>
        <translation>哪些场景不参与训练，用于评判。</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Of the scenes, drawn at random, when a share is held out.</source>
        <translation>按比例留出时，随机抽取的场景所占的比例。</translation>
    </message>
    <message>
        <source>Scenes held out</source>
        <translation>留出的场景</translation>
    </message>
    <message>
        <source>Names, comma-separated, when named scenes are held out.</source>
        <translation>留出指定的场景时，以逗号分隔的名称。</translation>
    </message>
    <message>
        <source>Pairs a scene</source>
        <translation>每个场景的图像对</translation>
    </message>
    <message>
        <source>At most so many, drawn at random; 0 takes all.</source>
        <translation>最多取这么多，随机抽取；0 表示全部。</translation>
    </message>
    <message>
        <source>Insist on every pose</source>
        <translation>要求所有位姿已知</translation>
    </message>
    <message>
        <source>A pair whose true pose is not known is an error instead of being left out.</source>
        <translation>真实位姿未知的图像对视为错误，而不是略去。</translation>
    </message>
    <message>
        <source>For what is drawn at random.</source>
        <translation>用于所有随机抽取。</translation>
    </message>
    <message>
        <source>How often every training pair is seen; of each epoch whole batches only.</source>
        <translation>每个训练图像对被看到的次数；每轮只用完整的批次。</translation>
    </message>
    <message>
        <source>Guided matching</source>
        <translation>引导匹配</translation>
    </message>
    <message>
        <source>Coarse rotation</source>
        <translation>粗略旋转</translation>
    </message>
    <message>
        <source>How far off the network&apos;s rotation is along each axis: one standard deviation.</source>
        <translation>网络给出的旋转沿每个轴的偏差：一个标准差。</translation>
    </message>
    <message>
        <source>Coarse translation</source>
        <translation>粗略平移</translation>
    </message>
    <message>
        <source>How far off the network&apos;s direction of translation is along each axis: one standard deviation.</source>
        <translation>网络给出的平移方向沿每个轴的偏差：一个标准差。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任度</translation>
    </message>
    <message>
        <source>The probability that the network&apos;s pose is right within these; else it may be anything.</source>
        <translation>网络的位姿在此范围内正确的概率；否则它可能是任意的。</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>A network&apos;s coarse pose guides the matching of SIFT keypoints; both together make the pose</source>
        <translation>网络的粗略位姿引导 SIFT 关键点的匹配；两者共同得出位姿</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Whether the network also looks a little to four sides, each pair in both orders: the pose is the mean, and how far the answers are apart says how sure it is. Automatic does so for cnnCspp; the others look at the middle only, as in the paper.</source>
        <translation>网络是否也稍向四侧观察，且每对图像按两种次序：位姿取平均，各答案的分散程度表示其把握。自动仅对 cnnCspp 这样做；其他网络如论文所述只看中间。</translation>
    </message>
    <message>
        <source>Middle only</source>
        <translation>仅中间</translation>
    </message>
    <message>
        <source>Middle and four beside</source>
        <translation>中间及四侧</translation>
    </message>
    <message>
        <source>The file of this network&apos;s weights; empty takes the shipped ones.</source>
        <translation>该网络的权重文件；留空则使用随附的权重。</translation>
    </message>
    <message>
        <source>What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the paper, the largest centre square at 227x227, all of it squeezed to 227x227, or all of it as it is (only with a pyramid). As trained is what the network&apos;s card says, else the square for cnnCspp and the crop for the others.</source>
        <translation>网络所见的图像部分：如论文将短边缩至 323 像素后的中央 227x227、最大的中央正方形缩至 227x227、整幅压缩至 227x227，或原样整幅（仅限带金字塔的网络）。“按训练方式”以网络卡片所述为准，否则对 cnnCspp 为正方形，对其他为裁剪。</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>按训练方式</translation>
    </message>
    <message>
        <source>Centre square</source>
        <translation>中央正方形</translation>
    </message>
    <message>
        <source>Pyramid of 13 x 13, both maps correlated cell by cell; is told the focal lengths</source>
        <translation>13 x 13 金字塔，两图逐格相关；已知焦距</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s four networks is trained, or cnnCspp, which correlates both maps.</source>
        <translation>训练论文四个网络中的哪一个，或将两幅特征图相关的 cnnCspp。</translation>
    </message>
    <message>
        <source>cnnCspp (correlation)</source>
        <translation>cnnCspp（相关）</translation>
    </message>
    <message>
        <source>Symmetries</source>
        <translation>对称变换</translation>
    </message>
    <message>
        <source>Both images of a pair are turned by quarters and mirrored alike, at random, and the pose with them.</source>
        <translation>随机将一对图像同样地旋转四分之一圈并镜像，位姿随之变换。</translation>
    </message>
    <message>
        <source>Weight of matches</source>
        <translation>匹配的权重</translation>
    </message>
    <message>
        <source>Teaches cnnCspp by the true matches of rendered scenes too: the weight of that part of the loss.</source>
        <translation>也用渲染场景的真实匹配来训练 cnnCspp：损失中该部分的权重。</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>A step is recorded once and then replayed with one launch: quicker where steps are short, as of narrow networks and small batches. For one process on CUDA that takes a whole batch at a time.</source>
        <translation>一个步骤只录制一次，之后以一次启动重放：步骤很短时（如窄网络和小批量）更快。适用于 CUDA 上一次处理整个批量的单个进程。</translation>
    </message>
    <message>
        <source>The CUDA device&apos;s memory does not suffice, so the processor calculated this.</source>
        <translation>CUDA 设备的内存不足，因此由处理器计算。</translation>
    </message>
    <message>
        <source>this LibTorch is built without it</source>
        <translation>此 LibTorch 未启用 CUDA</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver (libcuda.so.1) is not installed</source>
        <translation>未安装 NVIDIA 驱动程序（libcuda.so.1）</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no device (error 100)</source>
        <translation>NVIDIA 驱动程序找不到设备（错误 100）</translation>
    </message>
    <message>
        <source>LibTorch cannot use the device that NVIDIA&apos;s driver finds: the driver may be too old for it</source>
        <translation>LibTorch 无法使用 NVIDIA 驱动程序找到的设备：驱动程序可能太旧</translation>
    </message>
    <message>
        <source>SuperGlue&apos;s or glue-factory&apos;s pair list</source>
        <translation>SuperGlue 或 glue-factory 的图像对列表</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>按已知值</translation>
    </message>
    <message>
        <source>Estimate when unknown</source>
        <translation>未知时估计</translation>
    </message>
    <message>
        <source>Estimate shared</source>
        <translation>共同估计</translation>
    </message>
    <message>
        <source>Estimate each</source>
        <translation>分别估计</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Where the focal lengths come from: as known, or else assumed; from the matches where nothing is known; or from the matches whatever is known, one for both images or one each.</source>
        <translation>焦距的来源：按已知值，否则假定；未知时由匹配估计；或无论已知与否均由匹配估计，两幅图像共用一个或各自一个。</translation>
    </message>
    <message>
        <source>The network sees the same picture twice, pixel by pixel: a camera that did not move has no direction of translation, and what a network answers then is made up.</source>
        <translation>网络两次看到的是逐像素相同的图像：没有移动的相机没有平移方向，此时网络的回答是编造的。</translation>
    </message>
    <message>
        <source>%1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>%1 个匹配；五点法需要 %2 个内点，找到 %3 个。</translation>
    </message>
    <message>
        <source>%1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>%1 个匹配；最佳位姿有 %2 个内点，不比偶然得到的多。</translation>
    </message>
    <message>
        <source>Weak: %1 inliers of %2 matches; wrong matches alone give such a pose in %3 of %4 pairs.</source>
        <translation>较弱：%1 个内点，共 %2 个匹配；仅凭错误匹配，%4 对中就有 %3 对会得到这样的位姿。</translation>
    </message>
    <message>
        <source>The cameras seem only to rotate: the median parallax of %1 of %2 matches is %3 px, too little for a direction of translation.</source>
        <translation>相机似乎只有旋转：%2 个匹配中 %1 个的视差中位数为 %3 px，不足以确定平移方向。</translation>
    </message>
    <message>
        <source>Found %1 features in image %2 and %3 in image %4: nothing to match.</source>
        <translation>图像 %2 中找到 %1 个特征，图像 %4 中找到 %3 个：没有可匹配的内容。</translation>
    </message>
    <message>
        <source>Weak: few of %1 matches agree with the pose; they may be chance.</source>
        <translation>较弱：%1 个匹配中只有少数与位姿一致，可能是偶然。</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose: this is the coarse one.</source>
        <translation>%1 个匹配未能确定位姿：这是粗略位姿。</translation>
    </message>
    <message>
        <source>%1 matches agree on no pose, and there is no coarse one.</source>
        <translation>%1 个匹配未能确定位姿，也没有粗略位姿。</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; five-point needs %2 inliers, found %3.</source>
        <translation>仅凭匹配无法判断：%1 个匹配；五点法需要 %2 个内点，找到 %3 个。</translation>
    </message>
    <message>
        <source>The matches alone would not tell: %1 matches; the best pose has %2 inliers, no more than chance would give.</source>
        <translation>仅凭匹配无法判断：%1 个匹配；最佳位姿有 %2 个内点，不比偶然得到的多。</translation>
    </message>
    <message>
        <source>The images seem to have little in common: matched %1, where pairs it knows have %2 or more.</source>
        <translation>两幅图像似乎共同之处很少：匹配度 %1，而它熟悉的图像对为 %2 或更高。</translation>
    </message>
    <message>
        <source>A rotation of %1 degrees is beyond the %2 that the network was trained for.</source>
        <translation>%1 度的旋转超出了网络训练所用的 %2 度。</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 to %3.</source>
        <translation>焦距是短边的 %1 倍，而网络是按 %2 至 %3 训练的。</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or more.</source>
        <translation>焦距是短边的 %1 倍，而网络是按 %2 或更大训练的。</translation>
    </message>
    <message>
        <source>The focal length is %1 of the shorter side, and the network was trained for %2 or less.</source>
        <translation>焦距是短边的 %1 倍，而网络是按 %2 或更小训练的。</translation>
    </message>
    <message>
        <source>The network was told focal lengths that are assumed.</source>
        <translation>告诉网络的焦距是假定的。</translation>
    </message>
    <message>
        <source>The focal length is estimated from the matches: %1 px (%2 to %3).</source>
        <translation>焦距由匹配估计得出：%1 px（%2 至 %3）。</translation>
    </message>
    <message>
        <source>The focal lengths are estimated from the matches: %1 px (%2 to %3) of image %4, %5 px (%6 to %7) of image %8.</source>
        <translation>焦距由匹配估计得出：图像 %4 为 %1 px（%2 至 %3），图像 %8 为 %5 px（%6 至 %7）。</translation>
    </message>
    <message>
        <source>The focal length of image %1 is estimated from the matches: %2 px (%3 to %4).</source>
        <translation>图像 %1 的焦距由匹配估计得出：%2 px（%3 至 %4）。</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so the cameras are used as they were given.</source>
        <translation>匹配无法确定焦距，因此按给定的相机使用。</translation>
    </message>
    <message>
        <source>The matches do not tell the focal length, so 1.2 times the longer side is assumed.</source>
        <translation>匹配无法确定焦距，因此假定为长边的 1.2 倍。</translation>
    </message>
    <message>
        <source>A focal length that is not known is assumed: this method does not estimate it.</source>
        <translation>未知的焦距为假定值：此方法不估计焦距。</translation>
    </message>
    <message>
        <source>The estimation was stopped.</source>
        <translation>估计已停止。</translation>
    </message>
    <message>
        <source>intrinsics assumed</source>
        <translation>内参为假定值</translation>
    </message>
    <message>
        <source>focal length estimated</source>
        <translation>焦距为估计值</translation>
    </message>
    <message>
        <source>focal length by EXIF</source>
        <translation>焦距来自 EXIF</translation>
    </message>
</context>
<context>
    <name>parallax::BinPlot</name>
    <message>
        <source>%1, %2 to %3: median %4°, %5 % failed</source>
        <translation>%1，%2 到 %3：中位数 %4°，%5 % 失败</translation>
    </message>
</context>
<context>
    <name>parallax::BinnedPanel</name>
    <message>
        <source>Rotation between the views (°)</source>
        <translation>视图间的旋转 (°)</translation>
    </message>
    <message>
        <source>Baseline (units of the data set)</source>
        <translation>基线（数据集单位）</translation>
    </message>
    <message>
        <source>Overlap of the fields of view (0 to 1)</source>
        <translation>视场重叠（0 到 1）</translation>
    </message>
    <message>
        <source>Median error and failures along rotation, baseline or overlap</source>
        <translation>误差中位数和失败率随旋转、基线或重叠的变化</translation>
    </message>
    <message>
        <source>Nothing is known to sort these pairs by.</source>
        <translation>没有可用来排序这些图像对的已知信息。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Share of failures (dotted)</source>
        <translation>失败比例（点线）</translation>
    </message>
    <message>
        <source>Bins of equally many pairs. Click a dot to list its pairs.</source>
        <translation>各分箱的图像对数量相同。单击圆点可列出其图像对。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Median of: %1, degrees</source>
        <translation>中位数：%1，度</translation>
    </message>
    <message>
        <source>Pairs without a pose (%)</source>
        <translation>无位姿的图像对 (%)</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4</source>
        <translation>%1，%2 从 %3 到 %4</translation>
    </message>
</context>
<context>
    <name>parallax::CameraPanel</name>
    <message>
        <source>Image 1</source>
        <translation>图像 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>图像 2</translation>
    </message>
    <message>
        <source>True pose, camera 2 from camera 1</source>
        <translation>真实位姿，从相机 1 到相机 2</translation>
    </message>
    <message>
        <source>qw qx qy qz tx ty tz</source>
        <translation>qw qx qy qz tx ty tz</translation>
    </message>
    <message>
        <source>Apply cameras</source>
        <translation>应用相机参数</translation>
    </message>
    <message>
        <source>Use the numbers typed in, and estimate again</source>
        <translation>使用输入的数值并重新估计</translation>
    </message>
    <message>
        <source>; or the path of a file that holds them</source>
        <translation>；或包含这些数值的文件的路径</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>assumed: focal 1.2 × the longer side</source>
        <translation>假定：焦距为 1.2 × 长边</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Not known: errors cannot be shown.</source>
        <translation>未知：无法显示误差。</translation>
    </message>
    <message>
        <source>Rotation %1°, known from the camera files or typed in.</source>
        <translation>旋转 %1°，来自相机文件或手动输入。</translation>
    </message>
    <message>
        <source>focal length in pixels, or fx fy cx cy [k1 [k2 [p1 p2]]]</source>
        <translation>以像素为单位的焦距，或 fx fy cx cy [k1 [k2 [p1 p2]]]</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1，%2 像素</translation>
    </message>
    <message>
        <source>lens: %1</source>
        <translation>镜头：%1</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>手动输入</translation>
    </message>
</context>
<context>
    <name>parallax::ChoiceButton</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>parallax::CurvePlot</name>
    <message>
        <source>%1: %2 % of the pairs within %3%4</source>
        <translation>%1：%3%4 以内的图像对占 %2 %</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyScenes</name>
    <message>
        <source>Drop a data set here</source>
        <translation>将数据集拖到此处</translation>
    </message>
    <message>
        <source>A folder of photographs, with or without known cameras, or a file that lists pairs.</source>
        <translation>一个照片文件夹（相机参数已知或未知均可），或一个列出图像对的文件。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Render the demo collection</source>
        <translation>渲染演示数据集</translation>
    </message>
    <message>
        <source>Seven synthetic scenes, photographed as the DTU robot would; half a minute the first time.</source>
        <translation>七个合成场景，按 DTU 机器人的方式拍摄；首次需要半分钟。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重新打开 %1</translation>
    </message>
</context>
<context>
    <name>parallax::EmptyTraining</name>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Choose photographs and a preset, press Start, and watch the errors in degrees fall. Training goes on when the window is closed, and is here again next time.

Runs of another machine are watched and steered just the same: open the folder they are written to.</source>
        <translation>选择照片和预设，按“开始”，即可看着以度为单位的误差下降。关闭窗口后训练仍会继续，下次打开时仍在此处。

其他机器上的训练运行同样可以查看和控制：打开其写入的文件夹即可。</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>新建训练运行…</translation>
    </message>
    <message>
        <source>Open a folder of runs…</source>
        <translation>打开训练运行文件夹…</translation>
    </message>
</context>
<context>
    <name>parallax::ErrorCurves</name>
    <message>
        <source>Errors shown</source>
        <translation>显示的误差</translation>
    </message>
    <message>
        <source>0 to %1°</source>
        <translation>0 到 %1°</translation>
    </message>
    <message>
        <source>Click a curve or drag along it to list the pairs behind it. The wheel zooms, the right button moves, a double click shows all.</source>
        <translation>单击曲线或沿曲线拖动可列出对应的图像对。滚轮缩放，右键平移，双击显示全部。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Save ROE…</source>
        <translation>保存 ROE…</translation>
    </message>
    <message>
        <source>Save RTE…</source>
        <translation>保存 RTE…</translation>
    </message>
    <message>
        <source>Save this figure as PDF, SVG or PNG</source>
        <translation>将此图保存为 PDF、SVG 或 PNG</translation>
    </message>
    <message>
        <source>Cumulative histogram of the orientation error</source>
        <translation>旋转误差的累积直方图</translation>
    </message>
    <message>
        <source>Cumulative histogram of the translation error</source>
        <translation>平移误差的累积直方图</translation>
    </message>
    <message>
        <source>Relative orientation error (°)</source>
        <translation>相对旋转误差 (°)</translation>
    </message>
    <message>
        <source>Relative translation error (°)</source>
        <translation>相对平移误差 (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>图像对比例 (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>median %1°</source>
        <translation>中位数 %1°</translation>
    </message>
    <message>
        <source>cameras guessed</source>
        <translation>相机为推测</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationFilter</name>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <source>Kinds of scene</source>
        <translation>场景类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Hard scenes only</source>
        <translation>仅困难场景</translation>
    </message>
    <message>
        <source>Textureless and glossy scenes: the set of the paper&apos;s Fig. 7c</source>
        <translation>无纹理和有光泽的场景：论文图 7c 所用的集合</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>所有光照</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>显示所有图像对</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：从</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：到</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>All %1 pairs</source>
        <translation>全部 %1 个图像对</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 / %2 个图像对</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationPage</name>
    <message>
        <source>Sweep</source>
        <translation>批量评估</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Method against method</source>
        <translation>方法对比</translation>
    </message>
    <message>
        <source>Error by geometry</source>
        <translation>误差与几何</translation>
    </message>
    <message>
        <source>Open their collection</source>
        <translation>打开对应的数据集</translation>
    </message>
    <message>
        <source>%1, images at %2</source>
        <translation>%1，图像尺寸 %2</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <source>(and %1 more notes)</source>
        <translation>（另有 %1 条提示）</translation>
    </message>
    <message>
        <source>The sweep has begun; its curves appear with the first rows.</source>
        <translation>批量评估已开始；得到首批行后将显示曲线。</translation>
    </message>
    <message>
        <source>Choose methods and press Start: every method is run on every pair of %1.

Or open the results of an earlier sweep.</source>
        <translation>选择方法并按“开始”：每种方法都将在 %1 的每个图像对上运行。

也可以打开先前批量评估的结果。</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.

Or open the results of an earlier sweep.</source>
        <translation>在“场景”页面打开数据集，然后选择方法并按“开始”。

也可以打开先前批量评估的结果。</translation>
    </message>
    <message>
        <source>This pair is not in the open collection, so Inspect cannot show it.</source>
        <translation>此图像对不在已打开的数据集中，因此无法在“检视”中显示。</translation>
    </message>
    <message>
        <source>Open the collection &quot;%1&quot; to see this pair in Inspect.</source>
        <translation>打开数据集“%1”即可在“检视”中查看此图像对。</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Results (*.db);;All files (*)</source>
        <translation>结果 (*.db);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>parallax::EvaluationSession</name>
    <message>
        <source>A sweep is running; pause or stop it before other results are opened.</source>
        <translation>批量评估正在进行；请先暂停或停止，再打开其他结果。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Pausing: the pairs at work are finished first.</source>
        <translation>正在暂停：先完成正在处理的图像对。</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>已停止，完成 %1。</translation>
    </message>
    <message>
        <source>Stopping: the pairs at work are finished first.</source>
        <translation>正在停止：先完成正在处理的图像对。</translation>
    </message>
    <message>
        <source>Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.</source>
        <translation>已完成：共 %1 行，其中本次 %2 行，用时 %3 秒，本次有 %4 行无位姿。</translation>
    </message>
    <message>
        <source>Paused after %1. What is done is in %2; Continue goes on from there.</source>
        <translation>已暂停，完成 %1。已完成的部分保存在 %2 中；按“继续”将从此处接着运行。</translation>
    </message>
    <message>
        <source>Stopped after %1. What is done is kept in %2.</source>
        <translation>已停止，完成 %1。已完成的部分保留在 %2 中。</translation>
    </message>
    <message>
        <source>The sweep ended early.</source>
        <translation>批量评估提前结束。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source> · %1 a second</source>
        <translation> · 每秒 %1 行</translation>
    </message>
    <message>
        <source> · %1 h %2 min left</source>
        <translation> · 剩余 %1 小时 %2 分</translation>
    </message>
    <message>
        <source> · %1 min %2 s left</source>
        <translation> · 剩余 %1 分 %2 秒</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · 剩余 %1 秒</translation>
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
        <translation>较大误差</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Reference method</source>
        <translation>参考方法</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>无参考</translation>
    </message>
    <message>
        <source>Statistic compared</source>
        <translation>比较的统计量</translation>
    </message>
    <message>
        <source>by median</source>
        <translation>按中位数</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>按平均值</translation>
    </message>
    <message>
        <source>by AUC@5°</source>
        <translation>按 AUC@5°</translation>
    </message>
    <message>
        <source>by AUC@10°</source>
        <translation>按 AUC@10°</translation>
    </message>
    <message>
        <source>by AUC@20°</source>
        <translation>按 AUC@20°</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>失败按 180 度的误差计算。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比参考</translation>
    </message>
    <message>
        <source>Numbers of each method</source>
        <translation>各方法的数值</translation>
    </message>
    <message>
        <source>Click a curve or drag along it: the pairs behind it are listed here.</source>
        <translation>单击曲线或沿曲线拖动：对应的图像对将在此列出。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>最差图像对</translation>
    </message>
    <message>
        <source>The %1 pairs with the largest errors of this method</source>
        <translation>该方法误差最大的 %1 个图像对</translation>
    </message>
    <message>
        <source>Open in Inspect</source>
        <translation>在检视中打开</translation>
    </message>
    <message>
        <source>Pairs behind what was chosen</source>
        <translation>所选内容对应的图像对</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 个图像对</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 个图像对</translation>
    </message>
    <message>
        <source>Worst of %1 by %2: %3</source>
        <translation>%1 按 %2 最差者：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 from %4 to %5</source>
        <translation>%1：%2，%3 从 %4 到 %5</translation>
    </message>
    <message>
        <source>Open the chosen pair (double click, Return)</source>
        <translation>打开所选图像对（双击或回车）</translation>
    </message>
    <message>
        <source>Choose a pair of the open collection first.</source>
        <translation>请先选择已打开数据集中的图像对。</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPanel</name>
    <message>
        <source>Both images by one camera</source>
        <translation>两幅图像由同一相机拍摄</translation>
    </message>
    <message>
        <source>Turn both focal lengths together, in proportion</source>
        <translation>按比例同时调整两个焦距</translation>
    </message>
    <message>
        <source>Inliers by focal length</source>
        <translation>各焦距下的内点数</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>使用最佳值</translation>
    </message>
    <message>
        <source>The focal length that most matches agree with</source>
        <translation>与最多匹配一致的焦距</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the focal lengths that were found or typed in</source>
        <translation>恢复为找到或输入的焦距</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Focal length %1</source>
        <translation>焦距 %1</translation>
    </message>
    <message>
        <source>%1 px · %2 mm equivalent</source>
        <translation>%1 像素 · 等效 %2 毫米</translation>
    </message>
    <message>
        <source>Counting inliers…</source>
        <translation>正在统计内点…</translation>
    </message>
    <message>
        <source>Most matches of %1 agree at %2 px: %3 of %4.</source>
        <translation>%1 的匹配在 %2 像素处一致的最多：%3 / %4。</translation>
    </message>
</context>
<context>
    <name>parallax::FocalPlot</name>
    <message>
        <source>focal length (px)</source>
        <translation>焦距（像素）</translation>
    </message>
    <message>
        <source>inliers</source>
        <translation>内点数</translation>
    </message>
    <message>
        <source>%1 px: %2</source>
        <translation>%1 像素：%2</translation>
    </message>
</context>
<context>
    <name>parallax::FocalSession</name>
    <message>
        <source>No matches of %1 agree at any focal length.</source>
        <translation>%1 的匹配在任何焦距下都不一致。</translation>
    </message>
</context>
<context>
    <name>parallax::GalleryPanel</name>
    <message>
        <source>Search the scenes</source>
        <translation>搜索场景</translation>
    </message>
    <message>
        <source>Class of scene</source>
        <translation>场景类别</translation>
    </message>
    <message>
        <source>Show one class of scene</source>
        <translation>显示一类场景</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>No scene matches the search.</source>
        <translation>没有符合搜索条件的场景。</translation>
    </message>
    <message>
        <source>Views of the scene</source>
        <translation>场景的视图</translation>
    </message>
    <message>
        <source>Click two views to choose a pair; Shift keeps the first.</source>
        <translation>单击两个视图以选择图像对；按住 Shift 保留第一个。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>%1 的视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>parallax::InspectPage</name>
    <message>
        <source>Methods and their results</source>
        <translation>各方法及其结果</translation>
    </message>
    <message>
        <source>Show outliers as well</source>
        <translation>同时显示外点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>%1 inliers of %2 matches</source>
        <translation>%2 个匹配中有 %1 个内点</translation>
    </message>
    <message>
        <source>ROE %1°, RTE %2°</source>
        <translation>ROE %1°，RTE %2°</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>answers apart by ±%1°, ±%2°</source>
        <translation>答案分散 ±%1°、±%2°</translation>
    </message>
    <message>
        <source>Hiding one place after the other…</source>
        <translation>正在逐处遮挡…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>About this network…</source>
        <translation>关于此网络…</translation>
    </message>
    <message>
        <source>%1 is no network.</source>
        <translation>%1 不是网络。</translation>
    </message>
    <message>
        <source>Focal length by hand</source>
        <translation>手动调整焦距</translation>
    </message>
</context>
<context>
    <name>parallax::LightStrip</name>
    <message>
        <source>Lights of the scene</source>
        <translation>场景的光照</translation>
    </message>
    <message>
        <source>Light %1</source>
        <translation>光照 %1</translation>
    </message>
</context>
<context>
    <name>parallax::LivePlot</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>开始以来的时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
</context>
<context>
    <name>parallax::MainWindow</name>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;All files (*)</source>
        <translation>图像 (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.jp2 *.ppm *.pgm *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>估计(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <translation>打开图像对(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo pair</source>
        <translation>打开演示图像对(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Save the image pair as a figure…</source>
        <translation>将图像对保存为图片…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the image pair</source>
        <translation>保存图像对</translation>
    </message>
    <message>
        <source>Save the 3D view as a figure…</source>
        <translation>将三维视图保存为图片…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the 3D view</source>
        <translation>保存三维视图</translation>
    </message>
    <message>
        <source>Save the results as a &amp;table…</source>
        <translation>将结果保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Estimate ticked methods</source>
        <translation>用勾选的方法估计(&amp;E)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Open &amp;collection…</source>
        <translation>打开数据集(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a pair &amp;list or bundle file…</source>
        <translation>打开图像对列表或 bundle 文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>打开结果(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Open the d&amp;emo collection</source>
        <translation>打开演示数据集(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>图像对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect the chosen pair</source>
        <translation>检视所选图像对(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Next pair of the scene</source>
        <translation>场景的下一个图像对(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous pair of the scene</source>
        <translation>场景的上一个图像对(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>3D: &amp;overview</source>
        <translation>三维：总览(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>3D: &amp;front</source>
        <translation>三维：前视(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>3D: &amp;top</source>
        <translation>三维：俯视(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>3D: &amp;side</source>
        <translation>三维：侧视(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>3D: as &amp;camera 1 saw it</source>
        <translation>三维：相机 1 视角(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Fit the &amp;images</source>
        <translation>图像适应窗口(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>关于 Parallax(&amp;A)</translation>
    </message>
    <message>
        <source>Open recent pair</source>
        <translation>打开最近的图像对</translation>
    </message>
    <message>
        <source>Open recent collection</source>
        <translation>打开最近的数据集</translation>
    </message>
    <message>
        <source>Open or drop two images of the same scene, or a folder of many.</source>
        <translation>打开或拖入同一场景的两幅图像，或包含多幅图像的文件夹。</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <source>Open a collection to walk through its pairs.</source>
        <translation>打开数据集以逐个浏览其图像对。</translation>
    </message>
    <message>
        <source>This is the last pair of the scene&apos;s list.</source>
        <translation>这是该场景列表中的最后一个图像对。</translation>
    </message>
    <message>
        <source>This is the first pair of the scene&apos;s list.</source>
        <translation>这是该场景列表中的第一个图像对。</translation>
    </message>
    <message>
        <source>Open pair: choose two images</source>
        <translation>打开图像对：选择两幅图像</translation>
    </message>
    <message>
        <source>Open collection: choose a folder</source>
        <translation>打开数据集：选择文件夹</translation>
    </message>
    <message>
        <source>Open a pair list or a bundle file</source>
        <translation>打开图像对列表或 bundle 文件</translation>
    </message>
    <message>
        <source>A pair is two images; %1 were chosen.</source>
        <translation>图像对由两幅图像组成；已选择 %1 幅。</translation>
    </message>
    <message>
        <source>%1 is the first image. Choose or drop the second one.</source>
        <translation>%1 为第一幅图像，请选择或拖入第二幅。</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>只能打开本机上的文件。</translation>
    </message>
    <message>
        <source>%1 and %2 (%3)</source>
        <translation>%1 和 %2 (%3)</translation>
    </message>
    <message>
        <source>No pair was opened yet</source>
        <translation>尚未打开过图像对</translation>
    </message>
    <message>
        <source>No collection was opened yet</source>
        <translation>尚未打开过数据集</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>关于 Parallax</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;A workbench for relative camera pose, after Melekhov, Ylioinas, Kannala and Rahtu, &lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Parallax %1&lt;/b&gt;&lt;p&gt;相机相对位姿工作台，依据 Melekhov、Ylioinas、Kannala 和 Rahtu，&lt;i&gt;Relative Camera Pose Estimation Using Convolutional Neural Networks&lt;/i&gt;, 2017。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU General Public License 第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>&amp;New training run…</source>
        <translation>新建训练运行(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a folder of &amp;training runs…</source>
        <translation>打开训练运行文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>%1 is not there any longer.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>The networks now use %1.</source>
        <translation>网络现在使用 %1。</translation>
    </message>
    <message>
        <source>The networks now use %1; open a pair.</source>
        <translation>网络现在使用 %1；请打开图像对。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Watch this pair while training</source>
        <translation>训练时观察此图像对(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Open a pair to have it watched.</source>
        <translation>请先打开要观察的图像对。</translation>
    </message>
    <message>
        <source>There is no training run that could watch this pair.</source>
        <translation>没有可以观察此图像对的训练运行。</translation>
    </message>
    <message>
        <source>Point at an image for its matches and epipolar lines; 1 to 9 flip through the methods.</source>
        <translation>指向图像可查看匹配与极线；按 1 到 9 切换方法。</translation>
    </message>
    <message>
        <source>Show where the network &amp;looks</source>
        <translation>显示网络关注之处(&amp;L)</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>About this &amp;network…</source>
        <translation>关于此网络(&amp;N)…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
</context>
<context>
    <name>parallax::MatrixPanel</name>
    <message>
        <source>Colour the pairs by</source>
        <translation>图像对着色依据</translation>
    </message>
    <message>
        <source>Method whose errors are shown</source>
        <translation>显示其误差的方法</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>图像对着色</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters of the pairs</source>
        <translation>图像对筛选</translation>
    </message>
    <message>
        <source>Dim pairs by rotation, baseline, overlap or error; set the planes of the frusta</source>
        <translation>按旋转、基线、重叠或误差淡化图像对；设置视锥的近、远平面</translation>
    </message>
    <message>
        <source>Inspect pair</source>
        <translation>检视图像对</translation>
    </message>
    <message>
        <source>Open the chosen pair in Inspect (Enter)</source>
        <translation>在“检视”中打开所选图像对（回车）</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Data set&apos;s list</source>
        <translation>数据集列表</translation>
    </message>
    <message>
        <source>Rotation angle</source>
        <translation>旋转角</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
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
        <translation>最佳方法</translation>
    </message>
    <message>
        <source>Rows are first views, columns second views. Point at a pair for its numbers; click to choose it, double click to inspect it.</source>
        <translation>行为第一视图，列为第二视图。指向图像对可查看其数值；单击选择，双击检视。</translation>
    </message>
    <message>
        <source>rotation %1</source>
        <translation>旋转 %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>overlap %1 %</source>
        <translation>重叠 %1 %</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>ROE/RTE:</source>
        <translation>ROE/RTE：</translation>
    </message>
</context>
<context>
    <name>parallax::ModelCardDialog</name>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>%1 的模型卡</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>ROE (°), median</source>
        <translation>ROE（°），中位数</translation>
    </message>
    <message>
        <source>RTE (°), median</source>
        <translation>RTE（°），中位数</translation>
    </message>
    <message>
        <source>AUC@10</source>
        <translation>AUC@10</translation>
    </message>
    <message>
        <source>Focal lengths of %1 to %2 times the shorter side of what it sees</source>
        <translation>焦距为其所见图像短边的 %1 到 %2 倍</translation>
    </message>
    <message>
        <source>Rotations of up to %1°</source>
        <translation>旋转不超过 %1°</translation>
    </message>
    <message>
        <source>Pairs where the second image shows %1 % or more of what the first shows</source>
        <translation>第二幅图像至少显示第一幅所示内容的 %1 % 的图像对</translation>
    </message>
    <message>
        <source>It must not be used for</source>
        <translation>不得用于</translation>
    </message>
    <message>
        <source>How wrong it is</source>
        <translation>误差有多大</translation>
    </message>
    <message>
        <source>What scores without looking</source>
        <translation>不看图像的得分</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>在哪里失效</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>训练范围</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方法</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>重新生成的命令</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>新建训练运行</translation>
    </message>
    <message>
        <source>Preparing the training set</source>
        <translation>正在准备训练集</translation>
    </message>
    <message>
        <source>Preparing the training set: %p %</source>
        <translation>正在准备训练集：%p %</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>训练运行文件夹</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Train on</source>
        <translation>训练数据(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Command line of this run</source>
        <translation>此训练运行的命令行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The same from a command line, here or elsewhere</source>
        <translation>等效的命令行，可在本机或别处运行</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>预计开销</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>训练运行需要名称。</translation>
    </message>
    <message>
        <source>There is a run of this name already.</source>
        <translation>已有同名的训练运行。</translation>
    </message>
    <message>
        <source>Time and memory are estimated as soon as the training set is made. It goes to %1.</source>
        <translation>训练集生成后即会估算时间和内存。训练集将保存到 %1。</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>%1 of training on %2, at about %3, without the validations.</source>
        <translation>在 %2 上训练需 %1，速度约 %3，不含验证。</translation>
    </message>
    <message>
        <source>%1 MiB of memory, of %2 MiB free; %3 pairs at a time.</source>
        <translation>内存 %1 MiB，可用 %2 MiB；每次处理 %3 个图像对。</translation>
    </message>
    <message>
        <source>%1 pairs to learn from and %2 to validate on, of %3 images; %4 steps an epoch; %5 million parameters.</source>
        <translation>%1 个训练图像对和 %2 个验证图像对，取自 %3 幅图像；每轮次 %4 步；%5 百万个参数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The name of a run is one word for a folder, without &quot;/&quot;.</source>
        <translation>训练运行的名称是一个文件夹名，不含“/”。</translation>
    </message>
    <message>
        <source>Folder: write the whole path, beginning with / or ~/.</source>
        <translation>文件夹：请写完整路径，以 / 或 ~/ 开头。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1; choose another folder.</source>
        <translation>无法写入 %1；请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>parallax::NewRunSource</name>
    <message>
        <source>Choose the folder of a training set.</source>
        <translation>请选择训练集的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scenes, %2 images, %3 pairs to learn from, %4 to validate on.</source>
        <translation>
            <numerusform>%1：%n 个场景，%2 幅图像，%3 个训练图像对，%4 个验证图像对。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images and %2 pairs, of which %3 to validate on; the training set takes %4 on disk. It is made before training begins.</source>
        <translation>%1 幅图像和 %2 个图像对，其中 %3 个用于验证；训练集占用磁盘 %4。训练集在训练开始前生成。</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>A training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>A folder of photographs with known cameras</source>
        <translation>相机已知的照片文件夹</translation>
    </message>
    <message>
        <source>Rendered scenes (demo)</source>
        <translation>渲染的场景（演示）</translation>
    </message>
    <message>
        <source>Folder to train on</source>
        <translation>用于训练的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>The open collection: %1</source>
        <translation>已打开的数据集：%1</translation>
    </message>
    <message>
        <source>The open collection (none is open)</source>
        <translation>已打开的数据集（未打开）</translation>
    </message>
    <message>
        <source>Folder of the training set</source>
        <translation>训练集的文件夹</translation>
    </message>
    <message>
        <source>Folder of photographs, or a file that lists pairs</source>
        <translation>照片文件夹，或列出图像对的文件</translation>
    </message>
    <message>
        <source>Choose the photographs to train on.</source>
        <translation>请选择用于训练的照片。</translation>
    </message>
    <message>
        <source>Ten small scenes are rendered where the trainer runs, before it begins; no photographs are needed.</source>
        <translation>训练开始前，会在训练程序所在的机器上渲染十个小场景；无需照片。</translation>
    </message>
    <message>
        <source>Looking at the photographs…</source>
        <translation>正在查看照片…</translation>
    </message>
    <message>
        <source>Choose a training set</source>
        <translation>选择训练集</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>选择照片文件夹</translation>
    </message>
</context>
<context>
    <name>parallax::NoticeBar</name>
    <message>
        <source>Show all notes</source>
        <translation>显示全部提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notes about this data set</source>
        <translation>关于此数据集的提示</translation>
    </message>
    <message numerus="yes">
        <source>%n notes about this data set: %1</source>
        <translation>
            <numerusform>关于此数据集有 %n 条提示：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parallax::PairBar</name>
    <message>
        <source>Errors ROE/RTE of this pair in the open results. The estimates below have their own settings and image size.</source>
        <translation>打开的结果中该图像对的 ROE/RTE 误差。下方的估计使用各自的设置和图像尺寸。</translation>
    </message>
    <message>
        <source>Previous pair of the scene</source>
        <translation>场景的上一个图像对</translation>
    </message>
    <message>
        <source>Next pair of the scene</source>
        <translation>场景的下一个图像对</translation>
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
        <translation>光照 %1</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>图像对 %1 / %2</translation>
    </message>
    <message>
        <source>Not in the list of %1 pairs</source>
        <translation>不在 %1 个图像对的列表中</translation>
    </message>
    <message>
        <source>In the sweep (%1): %2</source>
        <translation>批量评估中（%1）：%2</translation>
    </message>
</context>
<context>
    <name>parallax::PairLimitsForm</name>
    <message>
        <source>Rotation (°)</source>
        <translation>旋转 (°)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Overlap (%)</source>
        <translation>重叠 (%)</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>误差 (°)</translation>
    </message>
    <message>
        <source>The larger of ROE and RTE of the method above</source>
        <translation>上方所选方法的 ROE 与 RTE 中较大者</translation>
    </message>
    <message>
        <source>Near plane</source>
        <translation>近平面</translation>
    </message>
    <message>
        <source>Far plane</source>
        <translation>远平面</translation>
    </message>
    <message>
        <source>Only pairs of the data set&apos;s list</source>
        <translation>仅数据集列表中的图像对</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show all pairs, with the guessed planes</source>
        <translation>显示所有图像对，并使用推测的平面</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Where the frusta are cut for their overlap: distance from the camera, units of the data set</source>
        <translation>计算重叠时截断视锥的位置：到相机的距离，数据集单位</translation>
    </message>
</context>
<context>
    <name>parallax::PairMatrix</name>
    <message>
        <source>Pairs of the scene</source>
        <translation>场景的图像对</translation>
    </message>
    <message>
        <source>Rows: first view; columns: second view. Arrow keys walk, Enter inspects.</source>
        <translation>行：第一视图；列：第二视图。方向键移动，回车检视。</translation>
    </message>
    <message>
        <source>No scene is open.</source>
        <translation>未打开场景。</translation>
    </message>
    <message>
        <source>One view alone makes no pair.</source>
        <translation>只有一个视图，无法构成图像对。</translation>
    </message>
    <message>
        <source>Preparing the pairs…</source>
        <translation>正在准备图像对…</translation>
    </message>
</context>
<context>
    <name>parallax::PairView</name>
    <message>
        <source>Image pair with matches</source>
        <translation>图像对及其匹配</translation>
    </message>
    <message>
        <source>Match %1 (%2): (%3, %4) ↔ (%5, %6) px</source>
        <translation>匹配 %1 (%2)：(%3, %4) ↔ (%5, %6) 像素</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>外点</translation>
    </message>
    <message>
        <source>Image %1: (%2, %3) px</source>
        <translation>图像 %1：(%2, %3) 像素</translation>
    </message>
    <message>
        <source>Drop two images here, or click to choose them.
JPEG, PNG, TIFF, WebP and PPM.</source>
        <translation>将两幅图像拖到此处，或单击选择。
JPEG、PNG、TIFF、WebP 和 PPM。</translation>
    </message>
</context>
<context>
    <name>parallax::PairsModel</name>
    <message>
        <source>no pose</source>
        <translation>无位姿</translation>
    </message>
    <message>
        <source>Image 1</source>
        <translation>图像 1</translation>
    </message>
    <message>
        <source>Image 2</source>
        <translation>图像 2</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>与位姿一致的匹配数 / 全部匹配数</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>内点</translation>
    </message>
    <message>
        <source>Angle between the two true orientations</source>
        <translation>两个真实朝向之间的夹角</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Distance of the two cameras, in units of the data set</source>
        <translation>两个相机的间距，数据集单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>How much of what one camera sees the other one sees, too</source>
        <translation>一个相机所见内容中另一个相机也能看到的比例</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Relative orientation error of %1</source>
        <translation>%1 的相对旋转误差</translation>
    </message>
    <message>
        <source>Relative translation error of %1</source>
        <translation>%1 的相对平移误差</translation>
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
        <translation>未记录</translation>
    </message>
    <message>
        <source>Where the cameras came from that the pose depends on: the less certain of the two</source>
        <translation>位姿所依赖的相机的来源：两者中较不确定的一个</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
</context>
<context>
    <name>parallax::Plot</name>
    <message>
        <source>Figures are saved as PNG, PDF or SVG; the name &quot;%1&quot; ends in none of them.</source>
        <translation>图片可保存为 PNG、PDF 或 SVG；名称“%1”的扩展名不在其中。</translation>
    </message>
    <message>
        <source>%1 could not be saved; is its folder there, and may you write to it?</source>
        <translation>无法保存 %1；其文件夹是否存在，是否有写入权限？</translation>
    </message>
</context>
<context>
    <name>parallax::PoseCanvas</name>
    <message>
        <source>Open two images to see their cameras here</source>
        <translation>打开两幅图像后，其相机将显示在此处</translation>
    </message>
</context>
<context>
    <name>parallax::PoseView</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前视</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>俯视</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧视</translation>
    </message>
    <message>
        <source>From camera 1</source>
        <translation>相机 1 视角</translation>
    </message>
    <message>
        <source>3D view of the cameras</source>
        <translation>相机的三维视图</translation>
    </message>
    <message>
        <source>Why there is no 3D view</source>
        <translation>没有三维视图的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个相机</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>视点</translation>
    </message>
    <message>
        <source>Where to look from</source>
        <translation>选择观察方向</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePanel</name>
    <message>
        <source>Choose a run first.</source>
        <translation>请先选择训练运行。</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first.</source>
        <translation>请先在“检视”中打开图像对。</translation>
    </message>
    <message>
        <source>Choose a run first</source>
        <translation>请先选择训练运行</translation>
    </message>
    <message>
        <source>Open a pair in Inspect first</source>
        <translation>请先在“检视”中打开图像对</translation>
    </message>
    <message>
        <source>The trainer estimates %1 now and at each validation</source>
        <translation>训练程序将在现在及每次验证时估计 %1</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>未选择训练运行。</translation>
    </message>
    <message>
        <source>A probe is a pair of your own that the trainer estimates now and at each validation. Here you see its estimates move towards the truth while the network learns.

Open a pair in Inspect, then press the button above. A run can have several.</source>
        <translation>观察对是您自己的图像对，训练程序会在现在及每次验证时对其进行估计。在此可以看到随着网络的学习，估计逐渐接近真值。

请在“检视”中打开图像对，然后按上方的按钮。一个训练运行可以有多个观察对。</translation>
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
        <translation>真值未知，无法计算误差</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Watch the pair in Inspect</source>
        <translation>观察“检视”中的图像对</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The trainer estimates this pair no longer</source>
        <translation>训练程序不再估计此图像对</translation>
    </message>
    <message>
        <source>Pairs that are watched</source>
        <translation>正在观察的图像对</translation>
    </message>
    <message>
        <source>The estimate that is shown</source>
        <translation>所显示的估计</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Which estimate is shown; at its right end, always the newest</source>
        <translation>显示哪次估计；在最右端时始终显示最新的</translation>
    </message>
    <message>
        <source>Errors of the probe over steps</source>
        <translation>观察对的误差随步数的变化</translation>
    </message>
    <message>
        <source>Error (°)</source>
        <translation>误差 (°)</translation>
    </message>
</context>
<context>
    <name>parallax::ProbePinning</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The run is not in the list any longer.</source>
        <translation>该训练运行已不在列表中。</translation>
    </message>
</context>
<context>
    <name>parallax::ResultsModel</name>
    <message>
        <source>Not estimated yet</source>
        <translation>尚未估计</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估计…</translation>
    </message>
    <message>
        <source>Ticked methods are estimated</source>
        <translation>勾选的方法将参与估计</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Relative orientation error against the truth, degrees</source>
        <translation>相对旋转误差（与真值相比），单位为度</translation>
    </message>
    <message>
        <source>ROE (°)</source>
        <translation>ROE (°)</translation>
    </message>
    <message>
        <source>Relative translation error: angle between the directions, degrees</source>
        <translation>相对平移误差：两个方向之间的夹角，单位为度</translation>
    </message>
    <message>
        <source>RTE (°)</source>
        <translation>RTE (°)</translation>
    </message>
    <message>
        <source>Matches that agree with the pose, of all matches</source>
        <translation>与位姿一致的匹配数 / 全部匹配数</translation>
    </message>
    <message>
        <source>Inliers / matches</source>
        <translation>内点 / 匹配</translation>
    </message>
    <message>
        <source>Wall-clock time of all stages, milliseconds</source>
        <translation>所有阶段的实际耗时，单位为毫秒</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>时间 (ms)</translation>
    </message>
    <message>
        <source>Time of each stage in milliseconds, or why there is no pose</source>
        <translation>各阶段耗时（毫秒），或没有位姿的原因</translation>
    </message>
    <message>
        <source>Stages (ms) or reason</source>
        <translation>各阶段 (ms) 或原因</translation>
    </message>
    <message>
        <source>How far apart a network&apos;s answers to slightly shifted views are: rotation and translation, median degrees from the pose. Far apart: unsure.</source>
        <translation>网络对略微移动的视图给出的答案相差多远：旋转与平移，相对位姿的角度中位数。相差大则把握小。</translation>
    </message>
    <message>
        <source>Sure to (°)</source>
        <translation>把握 (°)</translation>
    </message>
</context>
<context>
    <name>parallax::RigView</name>
    <message>
        <source>This is the first view. Click the second one.</source>
        <translation>这是第一个视图，请单击第二个。</translation>
    </message>
    <message>
        <source>Nothing is known of where these photographs were taken from.</source>
        <translation>这些照片的拍摄位置未知。</translation>
    </message>
</context>
<context>
    <name>parallax::RunCard</name>
    <message>
        <source>not validated yet</source>
        <translation>尚未验证</translation>
    </message>
</context>
<context>
    <name>parallax::RunCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
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
        <translation>原因</translation>
    </message>
    <message>
        <source>Load into Inspect</source>
        <translation>载入“检视”</translation>
    </message>
    <message>
        <source>Inspect estimates with the chosen checkpoint as the network&apos;s weights</source>
        <translation>“检视”将以所选检查点作为网络权重进行估计</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>parallax::RunCompare</name>
    <message>
        <source>Differences between the runs</source>
        <translation>训练运行之间的差异</translation>
    </message>
    <message>
        <source>Their plans are the same.</source>
        <translation>它们的计划相同。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Best ROE</source>
        <translation>最佳 ROE</translation>
    </message>
    <message>
        <source>Best RTE</source>
        <translation>最佳 RTE</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pin a run with the pin on its card: its curves stay beside those of the run you look at, and the differences of their plans are listed here.</source>
        <translation>点击卡片上的图钉固定一个训练运行：它的曲线会留在当前运行的曲线旁边，两者计划的差异列在这里。</translation>
    </message>
</context>
<context>
    <name>parallax::RunDetails</name>
    <message>
        <source>Plan of the run</source>
        <translation>训练运行的计划</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of its events could not be read.</source>
        <translation>
            <numerusform>其事件记录中有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered (demo)</source>
        <translation>渲染（演示）</translation>
    </message>
</context>
<context>
    <name>parallax::RunEvents</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>已开始。</translation>
    </message>
    <message>
        <source>Validated: ROE %1, RTE %2%3</source>
        <translation>已验证：ROE %1，RTE %2%3</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <translation>，迄今最佳</translation>
    </message>
    <message>
        <source>Checkpoint of step %1.</source>
        <translation>第 %1 步的检查点。</translation>
    </message>
    <message>
        <source>Wished: %1.</source>
        <translation>已请求：%1。</translation>
    </message>
    <message>
        <source>Started again after step %1.</source>
        <translation>在第 %1 步之后重新开始。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Went on.</source>
        <translation>已继续。</translation>
    </message>
    <message>
        <source>Extended to %1 epochs.</source>
        <translation>已延长到 %1 轮次。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Acknowledged: %1. %2</source>
        <translation>已确认：%1。%2</translation>
    </message>
</context>
<context>
    <name>parallax::RunFailures</name>
    <message>
        <source>No run is chosen.</source>
        <translation>未选择训练运行。</translation>
    </message>
    <message>
        <source>Cumulative histogram of the errors of a validation</source>
        <translation>一次验证的误差累积直方图</translation>
    </message>
    <message>
        <source>The worst pairs of this validation</source>
        <translation>此次验证中最差的图像对</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>最差图像对</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
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
        <translation>旋转误差</translation>
    </message>
    <message>
        <source>Translation error</source>
        <translation>平移误差</translation>
    </message>
    <message>
        <source>Compare with SURF and ORB</source>
        <translation>与 SURF 和 ORB 对比</translation>
    </message>
    <message>
        <source>Estimates the pairs of this validation with SURF and ORB, from the same pixels, and keeps what they found</source>
        <translation>用 SURF 和 ORB 基于相同的像素估计此次验证的图像对，并保留其结果</translation>
    </message>
    <message>
        <source>Comparing with SURF and ORB</source>
        <translation>正在与 SURF 和 ORB 对比</translation>
    </message>
    <message>
        <source>SURF and ORB: %p %</source>
        <translation>SURF 和 ORB：%p %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>第 %1 步（最佳），轮次 %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>第 %1 步，轮次 %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>No validation yet. The first one shows here how the errors are distributed, and on which pairs the network fails.</source>
        <translation>尚无验证。首次验证后，此处将显示误差的分布以及网络在哪些图像对上失败。</translation>
    </message>
    <message>
        <source>Reading the validation…</source>
        <translation>正在读取验证…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>此前最佳</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Orientation error (°)</source>
        <translation>旋转误差 (°)</translation>
    </message>
    <message>
        <source>Translation error (°)</source>
        <translation>平移误差 (°)</translation>
    </message>
    <message>
        <source>Share of pairs (%)</source>
        <translation>图像对比例 (%)</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>图像对 %1</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1，RTE %2</translation>
    </message>
    <message>
        <source>Not all cameras of the set are known; SURF and ORB were given assumed ones.</source>
        <translation>训练集的相机并非全部已知；SURF 和 ORB 使用了假定的相机。</translation>
    </message>
</context>
<context>
    <name>parallax::RunFilters</name>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>All on one scale: what stands out has changed most</source>
        <translation>全部采用同一尺度：最突出的变化最大</translation>
    </message>
    <message>
        <source>Filters of the first convolution</source>
        <translation>第一个卷积层的滤波器</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>未选择训练运行。</translation>
    </message>
    <message>
        <source>step %1 (best), epoch %2</source>
        <translation>第 %1 步（最佳），轮次 %2</translation>
    </message>
    <message>
        <source>step %1, epoch %2</source>
        <translation>第 %1 步，轮次 %2</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>No checkpoint yet. The first one shows here what the network&apos;s first layer looks for.</source>
        <translation>尚无检查点。首个检查点将在此显示网络第一层所寻找的内容。</translation>
    </message>
    <message>
        <source>Reading the checkpoint…</source>
        <translation>正在读取检查点…</translation>
    </message>
    <message>
        <source>Change since step %1</source>
        <translation>自第 %1 步以来的变化</translation>
    </message>
    <message>
        <source>Change since the first checkpoint</source>
        <translation>自首个检查点以来的变化</translation>
    </message>
    <message numerus="yes">
        <source>What changed in %n filters of conv1 from step %1 to step %2: %3 % on average. Grey is no change.</source>
        <translation>
            <numerusform>conv1 的 %n 个滤波器从第 %1 步到第 %2 步的变化：平均 %3 %。灰色表示无变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n filters of conv1 at step %1, each scaled by its own largest weight. Grey is a weight of 0.</source>
        <translation>
            <numerusform>第 %1 步时 conv1 的 %n 个滤波器，各自按其最大权重缩放。灰色表示权重为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a filter for its past.</source>
        <translation>将鼠标指向滤波器可查看其变化过程。</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Filter %1
Largest weight %2</source>
        <translation>滤波器 %1
最大权重 %2</translation>
    </message>
    <message>
        <source>Changed by %1 %</source>
        <translation>变化 %1 %</translation>
    </message>
</context>
<context>
    <name>parallax::RunWatch</name>
    <message>
        <source>The folder %1 cannot be reached.</source>
        <translation>无法访问文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>parallax::RunsList</name>
    <message>
        <source>New run…</source>
        <translation>新建训练运行…</translation>
    </message>
    <message>
        <source>Choose what to train on and how, and start (Ctrl+N)</source>
        <translation>选择训练数据和方式并开始 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open a folder of runs</source>
        <translation>打开训练运行文件夹</translation>
    </message>
    <message>
        <source>Open a folder of runs, or one run, on this computer or mounted from another</source>
        <translation>打开本机上或从其他机器挂载的训练运行文件夹，或单个训练运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>取消固定 (P)</translation>
    </message>
    <message>
        <source>Pin, to compare with others (P)</source>
        <translation>固定，以便与其他训练运行对比 (P)</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示其文件夹</translation>
    </message>
    <message>
        <source>Close the folder it was opened from</source>
        <translation>关闭其所在的文件夹</translation>
    </message>
</context>
<context>
    <name>parallax::RunsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>parallax::RunsSession</name>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no run in %1 yet.</source>
        <translation>%1 中尚无训练运行。</translation>
    </message>
    <message>
        <source>%1 is trained: all epochs are done.</source>
        <translation>%1 训练完成：所有轮次均已结束。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 ended without a word: its trainer is gone.</source>
        <translation>%1 未作说明即结束：其训练程序已不在运行。</translation>
    </message>
</context>
<context>
    <name>parallax::SaliencySession</name>
    <message>
        <source>%1 is no network: its matches are what it looks at.</source>
        <translation>%1 不是网络：它所看的就是其匹配。</translation>
    </message>
    <message>
        <source>%1 has no answer to explain.</source>
        <translation>%1 没有可解释的答案。</translation>
    </message>
</context>
<context>
    <name>parallax::ScatterPanel</name>
    <message>
        <source>Orientation error (ROE)</source>
        <translation>旋转误差 (ROE)</translation>
    </message>
    <message>
        <source>Translation error (RTE)</source>
        <translation>平移误差 (RTE)</translation>
    </message>
    <message>
        <source>The larger of the two</source>
        <translation>两者中较大者</translation>
    </message>
    <message>
        <source>Errors of one method against those of another</source>
        <translation>一种方法与另一种方法的误差对比</translation>
    </message>
    <message>
        <source>Two methods with results are needed to compare them pair by pair.</source>
        <translation>逐对比较需要两种已有结果的方法。</translation>
    </message>
    <message>
        <source>Method on the horizontal axis</source>
        <translation>横轴上的方法</translation>
    </message>
    <message>
        <source>Method on the vertical axis</source>
        <translation>纵轴上的方法</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1: %2, degrees</source>
        <translation>%1：%2，度</translation>
    </message>
    <message>
        <source>%1 is better on %2 %, %3 on %4 % of %5 pairs</source>
        <translation>%5 个图像对中，%1 在 %2 % 上更优，%3 在 %4 % 上更优</translation>
    </message>
</context>
<context>
    <name>parallax::ScenesPage</name>
    <message>
        <source>Rendering the demo collection: %1 %</source>
        <translation>正在渲染演示数据集：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel opening the data set</source>
        <translation>取消打开数据集</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>已取消打开。</translation>
    </message>
</context>
<context>
    <name>parallax::SettingsForm</name>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>parallax::SteerBar</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>After the step it is at; it keeps its memory and goes on when told</source>
        <translation>完成当前步后暂停；保留内存，收到指令后继续</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Save weights and position now</source>
        <translation>立即保存权重和进度</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Measure the errors on the validation pairs now</source>
        <translation>立即测量验证图像对上的误差</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Train so many epochs longer</source>
        <translation>多训练这么多个轮次</translation>
    </message>
    <message>
        <source>Epochs to extend by</source>
        <translation>要增加的轮次数</translation>
    </message>
    <message>
        <source>by </source>
        <translation>+</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> 个轮次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>After this step, with a checkpoint</source>
        <translation>完成本步后，并保存检查点</translation>
    </message>
    <message>
        <source>After this epoch, with a checkpoint</source>
        <translation>完成本轮次后，并保存检查点</translation>
    </message>
    <message>
        <source>At once, without finishing the step</source>
        <translation>立即停止，不完成当前步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>; best %1</source>
        <translation>；最佳 %1</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>正在启动训练程序。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>All epochs are done; extend the run first</source>
        <translation>所有轮次均已完成；请先延长训练运行</translation>
    </message>
    <message>
        <source>Go on where it paused</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>Start the trainer on this computer, from the last checkpoint if there is one</source>
        <translation>在本机启动训练程序；若有检查点，则从最后一个开始</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>待处理：%1</translation>
    </message>
    <message>
        <source>When it goes on: %1</source>
        <translation>继续后执行：%1</translation>
    </message>
    <message>
        <source>Wishes that the trainer has not acknowledged yet</source>
        <translation>训练程序尚未确认的指令</translation>
    </message>
</context>
<context>
    <name>parallax::SummaryModel</name>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>no pair in common</source>
        <translation>无共同图像对</translation>
    </message>
    <message>
        <source>%1%4  [%2, %3]</source>
        <translation>%1%4  [%2, %3]</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies outside it.</source>
        <translation>基于两者共有的 %1 个图像对的配对自助法 95 % 区间：零在区间之外。</translation>
    </message>
    <message>
        <source>95 % interval of a paired bootstrap over the %1 pairs both have: zero lies in it, so the two cannot be told apart by this statistic.</source>
        <translation>基于两者共有的 %1 个图像对的配对自助法 95 % 区间：零在区间之内，因此无法用此统计量区分两者。</translation>
    </message>
    <message>
        <source>A failure counts as an error of 180 degrees.</source>
        <translation>失败按 180 度的误差计算。</translation>
    </message>
    <message>
        <source>Area under the recall curve up to this angle: 1 is perfect. </source>
        <translation>召回率曲线在此角度以内的下方面积：1 为完美。 </translation>
    </message>
    <message>
        <source>One row a method with its settings</source>
        <translation>每种方法及其设置占一行</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Pairs evaluated that pass the filter</source>
        <translation>通过筛选的已评估图像对</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
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
        <translation>无位姿的图像对所占比例。 </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Method minus reference, with the 95 % interval of a paired bootstrap</source>
        <translation>该方法减去参考方法，附配对自助法的 95 % 区间</translation>
    </message>
    <message>
        <source>Difference [95 %]</source>
        <translation>差值 [95 %]</translation>
    </message>
    <message>
        <source>Against %1 [95 %]</source>
        <translation>相对于 %1 [95 %]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Where the cameras came from that the poses depend on, the less certain of a pair&apos;s two; assumed and estimated ones make every number here less certain.</source>
        <translation>位姿所依赖的相机的来源（每对取较不确定者）；假定或估计的相机会使此处所有数值更不可靠。</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
</context>
<context>
    <name>parallax::SweepForm</name>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>评估方案</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>结果保存到</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Weights: none chosen</source>
        <translation>权重：未选择</translation>
    </message>
    <message>
        <source>Choose the weights of %1</source>
        <translation>选择 %1 的权重</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>选择权重</translation>
    </message>
    <message>
        <source>As in the paper (227 x 227)</source>
        <translation>与论文一致 (227 x 227)</translation>
    </message>
    <message>
        <source>Section 4.3: every image resized to 227 x 227 with its intrinsics, standard detectors, five-point algorithm and RANSAC</source>
        <translation>第 4.3 节：所有图像连同内参缩放到 227 x 227，使用标准检测器、五点算法和 RANSAC</translation>
    </message>
    <message>
        <source>Standard settings, own size</source>
        <translation>标准设置，自定尺寸</translation>
    </message>
    <message>
        <source>&quot;original&quot;, the longest side in pixels, or width x height</source>
        <translation>“original”、最长边的像素数，或宽 x 高</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An even choice of so many pairs; the same each time</source>
        <translation>均匀选取指定数量的图像对；每次选取结果相同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Most pairs</source>
        <translation>最多图像对</translation>
    </message>
    <message>
        <source>File of the results</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <source>%1
A sweep that was stopped goes on where it was when the file is there already.</source>
        <translation>%1
若文件已存在，已停止的批量评估将从原处继续。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Results (*.db)</source>
        <translation>结果 (*.db)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>批量评估进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>打开结果…</translation>
    </message>
    <message>
        <source>%1
Scenes: %2 · Pairs: %3</source>
        <translation>%1
场景：%2 · 图像对：%3</translation>
    </message>
    <message>
        <source>None is open. Open one on the Scenes page, or drop its folder onto the window.</source>
        <translation>未打开数据集。请在“场景”页面打开，或将其文件夹拖到窗口中。</translation>
    </message>
    <message>
        <source>Standard light of each scene</source>
        <translation>各场景的标准光照</translation>
    </message>
    <message>
        <source>results</source>
        <translation>results</translation>
    </message>
    <message>
        <source>Open a collection on the Scenes page, then choose methods and press Start.</source>
        <translation>在“场景”页面打开数据集，然后选择方法并按“开始”。</translation>
    </message>
    <message>
        <source>Tick at least one method.</source>
        <translation>请至少勾选一种方法。</translation>
    </message>
    <message>
        <source>Say where the results go.</source>
        <translation>请指定结果的保存位置。</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not understood: write original, 640 or 227x227.</source>
        <translation>无法识别尺寸“%1”：请填写 original、640 或 227x227。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>Weights: those shipped</source>
        <translation>权重：随附</translation>
    </message>
</context>
<context>
    <name>parallax::TrainerProcess</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>The trainer ended at once, without a word.</source>
        <translation>训练程序启动后立即结束，未作说明。</translation>
    </message>
    <message>
        <source>The trainer gave no estimate.</source>
        <translation>训练程序未给出估算。</translation>
    </message>
    <message>
        <source>parallax-trainer is neither beside this program nor on the PATH.</source>
        <translation>在本程序所在目录和 PATH 中均未找到 parallax-trainer。</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingCurves</name>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>Curves over</source>
        <translation>曲线横轴</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 步均值</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>A zoomed view moves along with the newest step</source>
        <translation>放大的视图随最新一步移动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a figure as PDF, SVG or PNG, or all numbers as a table</source>
        <translation>将图保存为 PDF、SVG 或 PNG，或将所有数值保存为表格</translation>
    </message>
    <message>
        <source>Figure: %1…</source>
        <translation>图：%1…</translation>
    </message>
    <message>
        <source>All numbers as a table (CSV)…</source>
        <translation>所有数值存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>%1: logarithmic</source>
        <translation>%1：对数</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>This figure alone, and all of them again</source>
        <translation>仅显示此图；再按一次显示全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checkpoint of step %1</source>
        <translation>第 %1 步的检查点</translation>
    </message>
    <message>
        <source>, the best</source>
        <translation>，最佳</translation>
    </message>
    <message>
        <source>ROE %1, RTE %2</source>
        <translation>ROE %1，RTE %2</translation>
    </message>
    <message>
        <source>A double click loads it into Inspect.</source>
        <translation>双击可将其载入“检视”。</translation>
    </message>
    <message>
        <source>no mean</source>
        <translation>不取均值</translation>
    </message>
    <message>
        <source>Saving %1.</source>
        <translation>正在保存 %1。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Moving average over about so many steps, of the logarithms where the axis is logarithmic; the values themselves stay faintly behind it</source>
        <translation>约这么多步的滑动平均，对数坐标时取对数的平均；原始值淡显于其后</translation>
    </message>
</context>
<context>
    <name>parallax::TrainingPage</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Open a run, or a folder of runs</source>
        <translation>打开训练运行或训练运行文件夹</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>观察对</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
</context>
<context>
    <name>parallax::VtkWidget</name>
    <message>
        <source>The 3D view needs OpenGL %1.%2, and this display has no OpenGL.</source>
        <translation>三维视图需要 OpenGL %1.%2，而此显示环境没有 OpenGL。</translation>
    </message>
    <message>
        <source>The 3D view needs OpenGL %1.%2; this display offers %3.</source>
        <translation>三维视图需要 OpenGL %1.%2；此显示环境提供的是 %3。</translation>
    </message>
</context>
</TS>
