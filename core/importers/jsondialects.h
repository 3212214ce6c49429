// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJsonValue;

namespace core {

class TimedText;

// How dialects are read; see JsonDialect::read.

void readWhisper(const QJsonValue &root, TimedText &text);     ///< “segments” and “words”, in seconds.
void readWhisperCpp(const QJsonValue &root, TimedText &text);  ///< “transcription” with offsets in milliseconds.
void readHuggingFace(const QJsonValue &root, TimedText &text); ///< “chunks” with pairs of times, the last one open.

void readAwsTranscribe(const QJsonValue &root, TimedText &text);
void readGoogleSpeech(const QJsonValue &root, TimedText &text);
void readAzureSpeech(const QJsonValue &root, TimedText &text);

void readSpeechmatics(const QJsonValue &root, TimedText &text);
void readRev(const QJsonValue &root, TimedText &text);
void readDeepgram(const QJsonValue &root, TimedText &text);
void readAssemblyAi(const QJsonValue &root, TimedText &text);

void readOtter(const QJsonValue &root, TimedText &text);
void readQuartr(const QJsonValue &root, TimedText &text);
void readEarningsCall(const QJsonValue &root, TimedText &text);

} // namespace core
