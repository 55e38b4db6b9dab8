#include "pipeline/chat/ChatIntent.h"

#include <QTest>

// Which messages change the project there is, and which ask for a video.
class TestChatIntentEdits : public QObject
{
    Q_OBJECT
private:
    static ChatContext context()
    {
        ChatContext context;
        context.last = GenerationRequest{};
        context.project.scenes = {u"The Problem"_qs, u"The Discovery"_qs};
        return context;
    }

private slots:
    void editsAreTold()
    {
        const ChatIntent edit = readMessage(u"make scene 2 longer"_qs, context());
        QCOMPARE(edit.kind, ChatIntent::Kind::Edit);
        QVERIFY(std::holds_alternative<Wish::ChangeLength>(edit.wish));
    }

    void anAddressAsksForAVideo()
    {
        QCOMPARE(readMessage(u"delete scene 1 and create a video from stripe.com"_qs, context()).kind, ChatIntent::Kind::Generate);
        // A name may look like one.
        QCOMPARE(readMessage(u"rename scene 1 to stripe.com"_qs, context()).kind, ChatIntent::Kind::Edit);
    }

    void styleAndLookOfTheWholeVideoAreTheRuns()
    {
        for (const QString &text : {u"use the bold style"_qs, u"make it bold"_qs, u"another look, bold"_qs}) {
            const ChatIntent restyled = readMessage(text, context());
            QCOMPARE(restyled.kind, ChatIntent::Kind::Generate);
            QCOMPARE(restyled.request.style, std::optional(VideoStyle::Bold));
            QVERIFY(restyled.request.keepsBrand);
        }
    }

    void whatIsNotUnderstoodIsSaid()
    {
        const ChatIntent unknown = readMessage(u"make scene 2 feel like a product launch"_qs, context());
        QCOMPARE(unknown.kind, ChatIntent::Kind::Explain);
        QVERIFY(unknown.reply.contains(u"language model"_qs));
        QVERIFY(unknown.reply.contains(u"make scene 2 longer"_qs));
    }
};

QTEST_GUILESS_MAIN(TestChatIntentEdits)
#include "tst_chatintent_edits.moc"
