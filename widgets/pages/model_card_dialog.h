// What a network was made of, how wrong it is and what it must not be used for, for a person to read.
#pragma once

#include <QDialog>

#include "estimators/network_card.h"

namespace parallax {

class ModelCardDialog : public QDialog {
  Q_OBJECT

 public:
  // `network`: its name. Without a card the sentence of why is shown.
  ModelCardDialog(const QString& network, const Result<ModelCard>& card, QWidget* parent = nullptr);
};

}  // namespace parallax
