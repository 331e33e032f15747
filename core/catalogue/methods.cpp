#include "catalogue/methods.h"

#include <algorithm>

#include "networks/network_cache.h"
#include "networks/shipped_models.h"

namespace parallax {
namespace {

template <FeatureMethod method>
Method features(std::string id, std::string title, std::uint32_t colour, std::string sentence) {
  return {std::move(id),
          std::move(title),
          std::move(sentence),
          colour,
          [](const MethodSettings&) { return std::optional<Error>(); },
          [](const MethodSettings& s) { return makeFeatureEstimator(method, s.features); },
          [](const MethodSettings& s) {
            auto own = nlohmann::json::object();
            for (const auto& f : fieldsFor(method)) own[f.info.key] = f.get(s.features);
            return own;
          },
          {},
          method};
}

// With the file that is really read, so that results tell of it.
nlohmann::json settingsOf(NetworkKind kind, CnnSettings settings) {
  settings.weights = cnnWeights(kind, settings);
  return toJson(settings);
}

template <NetworkKind kind>
Method network(std::string id, std::uint32_t colour, std::string sentence) {
  return {id,
          id,
          std::move(sentence),
          colour,
          [](const MethodSettings& s) {
            const auto ready = cnnReady(kind, s.cnn);
            return ready ? std::nullopt : std::optional(ready.error());
          },
          [](const MethodSettings& s) -> std::unique_ptr<PoseEstimator> {
            return std::make_unique<CnnEstimator>(kind, s.cnn);
          },
          [](const MethodSettings& s) { return settingsOf(kind, s.cnn); },
          kind};
}

// Whose coarse pose guides: the network that the weights are of, else the shipped one.
Result<NetworkKind> guidingNetwork(const CnnSettings& settings) {
  auto kind = NetworkKind::cnnCspp;
  if (!settings.weights.empty()) {
    const auto spec = sharedSpec(settings.weights);
    if (!spec) return tl::unexpected<Error>(spec.error());
    kind = spec->kind;
  } else if (!shippedWeights(kind)) {
    return fail(ErrorCode::unavailable,
                "The network that guides has no weights. Choose a file under Networks, Weights (--weights).");
  }
  if (auto ready = cnnReady(kind, settings); !ready) return tl::unexpected<Error>(ready.error());
  return kind;
}

Method guided(std::uint32_t colour) {
  return {"guided",
          "Guided",
          "A network's coarse pose guides the matching of SIFT keypoints; both together make the pose",
          colour,
          [](const MethodSettings& s) {
            const auto kind = guidingNetwork(s.cnn);
            return kind ? std::nullopt : std::optional(kind.error());
          },
          [](const MethodSettings& s) -> std::unique_ptr<PoseEstimator> {
            return std::make_unique<GuidedEstimator>(
                std::make_unique<CnnEstimator>(guidingNetwork(s.cnn).value(), s.cnn), s.guided, s.features.size,
                s.features.focal);
          },
          [](const MethodSettings& s) {
            const auto kind = guidingNetwork(s.cnn);
            auto own = kind ? settingsOf(*kind, s.cnn) : toJson(s.cnn);
            own.update(toJson(s.guided));
            own["size"] = s.features.size;
            own["focal"] = s.features.focal;
            return own;
          }};
}

template <class T>
SettingsSection section(std::string id, std::string title) {
  SettingsSection s{std::move(id), std::move(title), {}};
  for (const auto& f : T::fields()) s.settings.push_back(f.info);
  return s;
}

// The part of a flat object whose keys T knows.
template <class T>
nlohmann::json partFor(const nlohmann::json& flat) {
  auto part = nlohmann::json::object();
  for (const auto& f : T::fields())
    if (const auto v = flat.find(f.info.key); v != flat.end()) part[f.info.key] = *v;
  return part;
}

}  // namespace

// Colours: Okabe & Ito's set for colour-blind readers, lightened where it was too dark on a dark canvas.
const std::vector<Method>& methods() {
  static const std::vector<Method> all{
      features<FeatureMethod::surf>("surf", "SURF", 0x0082c8, "SURF keypoints (dlib), matched; robust pose"),
      features<FeatureMethod::orb>("orb", "ORB", 0xe66b00, "ORB keypoints (OpenCV), matched; robust pose"),
      features<FeatureMethod::sift>("sift", "SIFT", 0x00966b, "SIFT keypoints (OpenCV), matched; robust pose"),
      features<FeatureMethod::akaze>("akaze", "AKAZE", 0xc2559d, "AKAZE keypoints (OpenCV), matched; robust pose"),
      network<NetworkKind::cnnA>("cnnA", 0x8a6fd1, "Siamese network, last max pooling kept: 6 x 6 features"),
      network<NetworkKind::cnnB>("cnnB", 0x5b54c4, "Siamese network without the last max pooling: 13 x 13 features"),
      network<NetworkKind::cnnAspp>("cnnAspp", 0xb03a5b, "cnnA with spatial pyramid pooling on 1, 2, 3, 6"),
      network<NetworkKind::cnnBspp>("cnnBspp", 0xd43a2f,
                                    "cnnB with spatial pyramid pooling on 1, 2, 3, 6, 13 (the paper's cnn-spp)"),
      network<NetworkKind::cnnCspp>("cnnCspp", 0x00888f,
                                    "Pyramid of 13 x 13, both maps correlated cell by cell; is told the focal lengths"),
      guided(0x9a8700),
  };
  return all;
}

const Method* findMethod(const std::string& id) {
  const auto found = std::find_if(methods().begin(), methods().end(), [&](const Method& m) { return m.id == id; });
  return found == methods().end() ? nullptr : &*found;
}

bool takesWeights(const Method& method) { return method.settings({}).contains("weights"); }

const std::vector<SettingsSection>& settingsSections() {
  static const std::vector<SettingsSection> all{section<FeatureSettings>("features", "Feature methods"),
                                                section<CnnSettings>("cnn", "Networks"),
                                                section<GuidedSettings>("guided", "Guided matching")};
  return all;
}

Result<MethodSettings> methodSettingsFrom(const nlohmann::json& flat) {
  for (const auto& [key, value] : flat.items()) {
    bool known = false;
    for (const SettingsSection& s : settingsSections())
      for (const SettingInfo& info : s.settings) known = known || info.key == key;
    if (!known) return fail(ErrorCode::badInput, "There is no setting called \"" + key + "\".");
  }
  const auto features = fromJson<FeatureSettings>(partFor<FeatureSettings>(flat));
  if (!features) return tl::unexpected<Error>(features.error());
  const auto cnn = fromJson<CnnSettings>(partFor<CnnSettings>(flat));
  if (!cnn) return tl::unexpected<Error>(cnn.error());
  const auto guided = fromJson<GuidedSettings>(partFor<GuidedSettings>(flat));
  if (!guided) return tl::unexpected<Error>(guided.error());
  return MethodSettings{*features, *cnn, *guided};
}

nlohmann::json toFlatJson(const MethodSettings& settings) {
  auto flat = toJson(settings.features);
  flat.update(toJson(settings.cnn));
  flat.update(toJson(settings.guided));
  return flat;
}

}  // namespace parallax
