#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/scenes/SceneStage.h"

#include <QStringList>

// What a run says in the chat, to the letter. Pure. Scene indices count from 0 here and from 1 in the texts.
namespace RunLines {

QString analyzing(const GenerationRequest &request); // "Analyzing stripe.com and extracting brand data…"
QString creating(int index, int total, const QString &sceneName);
QString created(const QString &line);
QString failed(const QString &line, const QString &reason);
QString leftOut(int index, int total, const QString &sceneName);
QString complete(const BrandProfile &brand, int made, int failed);
QString noScene();
QString otherAddresses(const GenerationRequest &request); // that it does not read; empty where there are none
QString draftOffer(const QUrl &url);
QString emptyPage(const QUrl &url);
QString readingPage(const QUrl &url); // a further page of the site
QString noSuchPage(const QString &name, const QUrl &site);
QString pageFailed(const QString &reason);
QString leftSite(const QUrl &page, const QUrl &reached);
QString samePage(const QUrl &page, const QUrl &reached);
QString nothingPasted();
QString pasted(bool withoutPicture); // what a video from a pasted page is made of

// Why a scene was refused by the stage.
QString problemOf(const SceneCheck &check);

} // namespace RunLines
