/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import java.util.Locale;

/** The texts that are brought in and annotated: invented news in several scripts. */
enum JourneyText {
    ENGLISH(
            """
            Minister Dana Whitlow leads the Harbour Council of Norhaven. On Monday Whitlow opposed \
            the quarry law.

            #India and @MEAIndia were named in the report. The council stands with the farmers.
            """),
    ARABIC(
            """
            قالت الوزيرة سلمى الخطيب إن مدينة نهرين ترفض قانون المحاجر.

            وذكر التقرير اسم لاشكار-إي-طيبة مرة واحدة.
            """),
    HINDI(
            """
            मंत्री अनिता राव ने कहा कि नूरपुर खदान कानून का विरोध करता है।

            नदी परिषद किसानों के साथ है।
            """),
    URDU(
            """
            وزیر سلیم اختر نے کہا کہ نورآباد نئے قانون کی حمایت کرتا ہے۔
            """),
    MIXED(
            """
            أعلنت @RiverWatch اليوم: #مياه_نظيفة 🌊 والتقرير هنا https://example.org/report
            """);

    private final String content;

    JourneyText(String content) {
        this.content = content;
    }

    String content() {
        return content;
    }

    String documentName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fileName() {
        return documentName() + ".txt";
    }
}
