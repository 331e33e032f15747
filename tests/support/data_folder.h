// A folder that a test fills with the files of a data set.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <filesystem>

class DataFolder {
 public:
  std::filesystem::path path(const QString& name = {}) const { return folder_.filePath(name).toStdString(); }
  std::filesystem::path write(const QString& name, const QByteArray& bytes = {}) const {
    const QString file = folder_.filePath(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("cannot write");
    return file.toStdString();
  }
  QByteArray read(const QString& name) const {
    QFile in(folder_.filePath(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  void remove(const QString& name) const { QFile::remove(folder_.filePath(name)); }
  void copy(const QString& from, const QString& name) const {
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly)) qFatal("cannot read");
    write(name, in.readAll());
  }

 private:
  QTemporaryDir folder_;
};
