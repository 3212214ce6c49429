// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/recogniserjsonimporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/written.h"
#include "core/importers/jsondialects.h"
#include "core/importers/jsonoutline.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::RecogniserJson)
};

Result<Transcript> readAs(const JsonDialect &dialect, const JsonFile &file, const ImportRequest &request)
{
    TimedText text;
    dialect.read(file.root, text);
    text.addNotes(file.notes);
    return text.finish(request, dialect.id, file.encoding);
}

tl::unexpected<Error> unknownDialect(const JsonOutline &outline)
{
    constexpr qsizetype mostKeys = 6;
    QStringList keys;
    for (const QByteArray &key : outline.topKeys().first(std::min(mostKeys, outline.topKeys().size())))
        keys.append(u"“%1”"_s.arg(QString::fromUtf8(key)));
    const QString sentence =
        keys.isEmpty() ? Sentences::tr("The file is JSON, but of no recogniser that is known, so nothing was imported. "
                                       "Export it as text, SRT or WebVTT instead.")
                       : Sentences::tr("The file is JSON with %1, which no recogniser that is known writes, so nothing "
                                       "was imported. Export it as text, SRT or WebVTT instead.")
                             .arg(inOneLine(keys));
    return failure(Error::Kind::Input, sentence);
}

} // namespace

bool JsonDialect::fits(const JsonOutline &outline) const
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const QList<QByteArray> &paths) {
        return std::all_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return outline.has(path); });
    });
}

const QList<JsonDialect> &jsonDialects()
{
    static const QList<JsonDialect> all{
        {u"whisper-cpp"_s,
         u"whisper.cpp"_s,
         {{"transcription[].offsets"}, {"transcription[].timestamps"}},
         readWhisperCpp},
        {u"aws-transcribe"_s,
         u"AWS Transcribe"_s,
         {{"results.transcripts[].transcript"}, {"results.items[].alternatives[].content"}},
         readAwsTranscribe},
        {u"deepgram"_s,
         u"Deepgram"_s,
         {{"results.channels[].alternatives"}, {"results.utterances[].transcript"}},
         readDeepgram},
        {u"azure-speech"_s,
         u"Azure Speech"_s,
         {{"recognizedPhrases"}, {"combinedRecognizedPhrases"}, {"combinedPhrases"}},
         readAzureSpeech},
        {u"speechmatics"_s,
         u"Speechmatics"_s,
         {{"results[].alternatives[].content"}, {"results[].attaches_to"}},
         readSpeechmatics},
        {u"google-speech"_s,
         u"Google Speech-to-Text"_s,
         {{"results[].alternatives[].transcript"},
          {"results[].alternatives[].words"},
          {"response.results[].alternatives"}},
         readGoogleSpeech},
        {u"rev"_s, u"Rev"_s, {{"monologues[].elements"}}, readRev},
        {u"otter"_s,
         u"Otter"_s,
         {{"speech.transcripts"}, {"speech.otid"}, {"transcripts[].transcript", "transcripts[].start_offset"}},
         readOtter},
        {u"quartr"_s,
         u"Quartr"_s,
         {{"transcript.paragraphs"},
          {"transcript.number_of_speakers"},
          {"speaker_mapping[].speaker_data"},
          {"transcriptContent.transcript"}},
         readQuartr},
        {u"earningscall"_s,
         u"EarningsCall"_s,
         {{"speaker_name_map_v2"},
          {"event.conference_date", "text"},
          {"event.conference_date", "speakers"},
          {"event.conference_date", "prepared_remarks"},
          {"speakers[].start_times"}},
         readEarningsCall},
        {u"assemblyai"_s,
         u"AssemblyAI"_s,
         {{"audio_url", "words"},
          {"acoustic_model", "text"},
          {"utterances[].words[].text"},
          {"words[].text", "words[].start", "words[].confidence"},
          {"sentences[].words[].text"},
          {"paragraphs[].words[].text"}},
         readAssemblyAi},
        {u"hugging-face"_s,
         u"Hugging Face"_s,
         {{"chunks[].timestamp"}, {"speakers[].timestamp"}, {"[].timestamp", "[].text"}},
         readHuggingFace},
        {u"openai"_s,
         u"OpenAI (verbose JSON)"_s,
         {{"task", "duration", "segments"}, {"task", "duration", "words"}, {"words[].word", "words[].start"}},
         readWhisper},
        {u"whisperx"_s,
         u"WhisperX"_s,
         {{"word_segments"}, {"segments[].words[].score"}, {"segments[].words[].speaker"}},
         readWhisper},
        {u"whisper"_s,
         u"Whisper"_s,
         {{"segments[].text", "segments[].start"}, {"[].text", "[].start"}, {"segments[].words[].word"}},
         readWhisper},
    };
    return all;
}

QString RecogniserJsonImporter::name() const
{
    //: A file format: %1 is the product that writes it.
    return Sentences::tr("%1, JSON").arg(m_dialect.name);
}

QStringList RecogniserJsonImporter::extensions() const
{
    return {u"json"_s};
}

double RecogniserJsonImporter::likelihood(const FileHead &head) const
{
    return m_dialect.fits(head.outline()) ? 0.95 : 0.0;
}

Result<Transcript> RecogniserJsonImporter::read(const ImportRequest &request) const
{
    const auto file = readJson(request.bytes);
    if (!file)
        return failure(file.error());
    return readAs(m_dialect, *file, request);
}

QString AnyJsonImporter::id() const
{
    return u"json"_s;
}

QString AnyJsonImporter::name() const
{
    return Sentences::tr("JSON of a recogniser");
}

QStringList AnyJsonImporter::extensions() const
{
    return {u"json"_s};
}

double AnyJsonImporter::likelihood(const FileHead &head) const
{
    const bool isNamedSo = head.fileName().endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool isWide = head.bytes().startsWith("\xff\xfe") || head.bytes().startsWith("\xfe\xff");
    if (head.outline().isJson())
        return 0.7;
    return isNamedSo && isWide ? 0.65 : 0.0;
}

Result<Transcript> AnyJsonImporter::read(const ImportRequest &request) const
{
    const auto file = readJson(request.bytes);
    if (!file)
        return failure(file.error());
    const JsonOutline outline(file->json);
    const auto found = std::find_if(jsonDialects().begin(), jsonDialects().end(),
                                    [&](const JsonDialect &dialect) { return dialect.fits(outline); });
    return found == jsonDialects().end() ? unknownDialect(outline) : readAs(*found, *file, request);
}

} // namespace core
