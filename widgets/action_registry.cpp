#include "action_registry.h"

#include <QMenu>
#include <QRegularExpression>

namespace parallax {
namespace {

// Without its mnemonic, which Chinese puts into brackets behind the word.
QString plain(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))); }

}  // namespace

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), window_(window) {}

QAction* ActionRegistry::add(const QString& menu, const QString& id, const QString& text, const QKeySequence& shortcut,
                             std::function<void()> work) {
  auto* action = new QAction(text, window_);
  action->setObjectName(id);
  action->setShortcut(shortcut);
  connect(action, &QAction::triggered, this, [work = std::move(work)] { work(); });
  window_->addAction(action);
  entries_.push_back({menu, action});
  return action;
}

void ActionRegistry::addSeparator(const QString& menu) { entries_.push_back({menu, nullptr}); }

void ActionRegistry::fill(QMenuBar& bar) const {
  QHash<QString, QMenu*> menus;
  for (const Entry& entry : entries_) {
    QMenu*& menu = menus[entry.menu];
    if (!menu) menu = bar.addMenu(entry.menu);
    if (entry.action)
      menu->addAction(entry.action);
    else
      menu->addSeparator();
  }
}

QAction* ActionRegistry::find(const QString& id) const {
  for (const Entry& entry : entries_)
    if (entry.action && entry.action->objectName() == id) return entry.action;
  return nullptr;
}

QString ActionRegistry::shortcutSheet() const {
  QString html = QStringLiteral("<table cellspacing='0' cellpadding='4'>");
  QString menu;
  for (const Entry& entry : entries_) {
    if (!entry.action || entry.action->shortcut().isEmpty()) continue;
    if (entry.menu != menu) {
      menu = entry.menu;
      html += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(plain(menu));
    }
    html += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>")
                .arg(plain(entry.action->text()).toHtmlEscaped(),
                     entry.action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
  }
  return html + QStringLiteral("</table>");
}

}  // namespace parallax
