/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.ExportDocument;

/** Documents that formats easily cut, shift or lose something of, each of one kind. */
public final class HardDocuments {

    /** Every character that parts, quotes or escapes anything in one of the formats. */
    public static final String SEPARATORS =
            "tab\there; |bar| a,b = c:d 'one' \"two\" \\back\\n (round) [square] {curly} <a&b>"
                    + " ]]> --> %25 # * _ ~ `x` ${y} @z^ !? - +1 /s/";

    /** How many mentions the crowded word has. */
    public static final int CROWD = 10_000;

    private HardDocuments() {}

    /** Returns the documents by what is hard about them. */
    public static Map<String, ExportDocument> all() {
        Map<String, ExportDocument> all = new LinkedHashMap<>();
        for (HardSet set :
                List.of(
                        astral(),
                        joined(),
                        combining(),
                        rightToLeft(),
                        carriageReturnsAndFeeds(),
                        carriageReturns(),
                        unicodeLineEnds(),
                        blanksAtTheEnds(),
                        blanksInMentions(),
                        stacked(),
                        crossing(),
                        zeroWidth(),
                        fragments(),
                        fragmentsOfNoWidth(),
                        chains(),
                        chainsOfFragments(),
                        links(),
                        values(),
                        everyKindOfValue(),
                        names(),
                        syntax(),
                        wordsThatAreSyntax(),
                        wordsWithBlanks(),
                        mark(),
                        nul(),
                        nulInValue(),
                        blank(),
                        empty(),
                        impossibleName())) {
            ExportDocument document = set.document();
            all.put(document.name(), document);
        }
        return all;
    }

    private static HardSet astral() {
        return new HardSet("astral", "\ud835\udcb3 met 👍🏽 and 𐎠𐎡 in 🇮🇳. क्षि")
                .mark("person", "\ud835\udcb3")
                .mark("thing", "👍🏽")
                .mark("thing", "𐎠𐎡 in 🇮🇳")
                .mark("place", "🇮🇳")
                .mark("person", "क्षि");
    }

    private static HardSet joined() {
        return new HardSet("joined", "👩🏽‍🚀 wrote to 👨‍👩‍👧‍👦: नमस्‍ते, می‌خواهم بروم.")
                .mark("person", "👩🏽‍🚀")
                .mark("person", "👨‍👩‍👧‍👦")
                .mark("thing", "नमस्‍ते")
                .mark("thing", "می‌خواهم بروم");
    }

    private static HardSet combining() {
        return new HardSet(
                        "combining",
                        "Cafe\u0301 mu\u0308de हिन्दी قالَ x\u20dd Z\u0351\u036b\u0343\u036a")
                .mark("place", "Cafe\u0301")
                .mark("thing", "mu\u0308de हिन्दी")
                .mark("thing", "قالَ")
                .mark("thing", "Z\u0351\u036b\u0343\u036a")
                .mark("thing", "x\u20dd");
    }

    private static HardSet rightToLeft() {
        return new HardSet(
                        "right-to-left",
                        "قال \u202bلافروف\u202c: \u2067\"Moscow\"\u2069 \u200fترفض\u200f خطّ ١٢٣.")
                .mark("person", "\u202bلافروف\u202c")
                .mark("place", "Moscow")
                .mark("thing", "\u2067\"Moscow\"\u2069")
                .mark("thing", "\u200fترفض\u200f خطّ")
                .mark("thing", "١٢٣");
    }

    private static HardSet carriageReturnsAndFeeds() {
        return new HardSet("crlf", "Mira Rao met Ben.\r\nBen left\r\nOslo.\r\n\r\nMira stayed.\r\n")
                .mark("person", "Mira Rao")
                .mark("thing", "Ben.\r\nBen")
                .mark("thing", "left\r\nOslo")
                .mark("person", "Mira stayed");
    }

    private static HardSet carriageReturns() {
        return new HardSet("lone-cr", "Mira met\rBen in\rOslo.\rThey left\n\rthere")
                .mark("person", "Mira")
                .mark("thing", "met\rBen")
                .mark("place", "Oslo")
                .mark("thing", "left\n\rthere");
    }

    private static HardSet unicodeLineEnds() {
        return new HardSet("line-ends", "Mira\u2028Rao met\u2029Ben\u0085Li in Oslo.")
                .mark("person", "Mira\u2028Rao")
                .mark("person", "Ben\u0085Li")
                .mark("thing", "met\u2029Ben")
                .mark("place", "Oslo");
    }

    private static HardSet blanksAtTheEnds() {
        return new HardSet("blanks", " \t\n Mira  met \u00a0 Ben.  \n\n\n He left \u2003.\n\t  ")
                .mark("person", "Mira")
                .mark("thing", "met \u00a0 Ben")
                .mark("person", "He");
    }

    private static HardSet blanksInMentions() {
        return new HardSet("blank-ends", "So Mira met Ben . Then  Oslo fell.")
                .mark("person", " Mira ")
                .mark("person", "Ben ")
                .mark("place", "  Oslo");
    }

    private static HardSet stacked() {
        return new HardSet("stacked", "The Delhi Water Board met in Delhi.")
                .mark("body", "Delhi Water Board")
                .mark("body", "Delhi Water Board")
                .mark("place", "Delhi")
                .mark("place", "Delhi")
                .mark("thing", "Delhi")
                .mark("thing", "Water")
                .mark("body", "The Delhi Water Board")
                .same(1, "body", "");
    }

    private static HardSet crossing() {
        return new HardSet("crossing", "one two three four five six")
                .mark("x", "one two three")
                .mark("x", "two three four")
                .mark("y", "three four five")
                .mark("x", "four")
                .mark("x", "five")
                .mark("x", "wo th")
                .mark("y", "si");
    }

    private static HardSet zeroWidth() {
        String text = "Mira met Ben.";
        return new HardSet("zero-width", text)
                .mark("here", 0, 0)
                .mark("here", 5, 5)
                .mark("here", 6, 6)
                .mark("there", 6, 6)
                .mark("person", "Ben")
                .mark("here", text.length(), text.length());
    }

    private static HardSet fragments() {
        return new HardSet("fragments", "He took the old and very worn hat off, and put it on.")
                .mark("act", "off", "took")
                .mark("thing", "hat", "the old", "worn")
                .mark("thing", "the", " old")
                .mark("act", "it", "put", "on.")
                .mark("act", "ver", "orn");
    }

    private static HardSet fragmentsOfNoWidth() {
        HardSet set = new HardSet("empty-fragments", "one two three");
        set.mark("x", 4, 4);
        return set.mark("x", "one", "two").markPieces("y", 0, 0, 4, 7).markPieces("y", 0, 3, 8, 8);
    }

    private static HardSet chains() {
        return new HardSet("chains", "Mira met Ben. She praised him. Ben thanked her in Oslo.")
                .mark("person", "Mira")
                .mark("person", "She")
                .mark("person", "her")
                .same(3, "person", "")
                .mark("person", "Ben")
                .mark("thing", "him")
                .same(2, "", "Ben \"the one\"")
                .mark("place", "Oslo")
                .mark("person", "Mira")
                .same(1, "person", "");
    }

    private static HardSet chainsOfFragments() {
        return new HardSet("chains-of-fragments", "one two three four five six seven eight")
                .mark("x", "one", "three")
                .mark("x", "two", "four")
                .mark("x", "three", "seven")
                .mark("x", "five six", "eight")
                .mark("x", "four five", "seven eight")
                .same(5, "x", "");
    }

    private static HardSet links() {
        return new HardSet("links", "Mira told Ben in Oslo that Acme sued Bolt over the bridge.")
                .mark("person", "Mira")
                .mark("person", "Ben")
                .mark("place", "Oslo")
                .mark("body", "Acme")
                .mark("body", "Bolt")
                .relate("knows", Optional.empty(), "who", 0, "whom", 1)
                .relate("knows", Optional.empty(), "who", 0, "whom", 2)
                .relate("meets", Optional.empty(), "who", 0, "who", 1, "where", 2)
                .relate("sues", Optional.of("sued"), "by", 3, "of", 4)
                .stance(3, 4, "sued")
                .label("topic", "law", "roads")
                .label("genre", "news");
    }

    private static HardSet values() {
        return new HardSet("values", "one two three four five six seven")
                .mark("x", "one")
                .with("Said", SEPARATORS)
                .noted(SEPARATORS)
                .mark("x", "two")
                .with("Said", "")
                .mark("x", "three")
                .with("Said", "_")
                .mark("x", "four")
                .with("Said", "*")
                .mark("x", "five")
                .with("Said", "first\nsecond\r\nthird\rfourth\u2028fifth")
                .mark("x", "six")
                .with("Said", " blanks at the ends\t")
                .mark("x", "seven")
                .with("Said", "👍🏽 قالَ \u202b‍नहीं\u202c *[1]");
    }

    private static HardSet everyKindOfValue() {
        return new HardSet("kinds-of-value", "one two three four five six seven eight nine ten")
                .mark("x", "one")
                .with("Flag", new AttributeValue.Flag(true))
                .mark("x", "two")
                .with("Flag", new AttributeValue.Flag(false))
                .mark("x", "three")
                .withNumber("Number", "-12.50")
                .mark("x", "four")
                .withNumber("Number", "12345678901234567890.000000000000000001")
                .mark("x", "five")
                .with("Tag", AttributeValue.Tags.of("a;b|c"))
                .mark("x", "six")
                .with("Tags", new AttributeValue.Tags(List.of("p", "q r")))
                .mark("x", "seven")
                .with("Text", new AttributeValue.Absent())
                .mark("x", "eight")
                .with("Text", new AttributeValue.Skipped("no: \"time\""))
                .mark("x", "nine")
                .with("Text", "2025-03-01/..")
                .mark("x", "ten")
                .with("Text", "http://example.org/?q=1&r=a b#c");
    }

    private static HardSet names() {
        return new HardSet("names", "one two three four five six")
                .mark("two words", "one")
                .mark("a|b;c,d", "two")
                .with("x=y z", "v")
                .mark("व्यक्ति", "three")
                .with("गुण", "v")
                .mark("B-(x)*[1]", "four")
                .mark("O", "five")
                .mark("_", "six")
                .relate("a-b c", Optional.empty(), "r 1", 0, "r:2", 1)
                .relate("a b c", Optional.empty(), "r 1", 0, "r:2", 1);
    }

    private static HardSet syntax() {
        return new HardSet(
                        "syntax",
                        SEPARATORS
                                + "\n-DOCSTART- -X- O O\n\n# text = this\n#begin document (x);"
                                + " part 000\n1-1\t0-4\t_\t*\n#Text=that\nT1\tPER 0 4\tthat\n_\n"
                                + "(x) * | O B-PER\n")
                .mark("x", "|bar|")
                .mark("x", "\"two\"")
                .mark("x", "(round)")
                .mark("x", "-DOCSTART-")
                .mark("x", "#begin")
                .mark("x", "1-1")
                .mark("x", "\n_\n")
                .mark("x", "B-PER");
    }

    private static HardSet wordsThatAreSyntax() {
        return new HardSet(
                        "syntax-words",
                        "-DOCSTART- # #begin #Text=x _ * - O B-x 1 1-2 (a) \\ \" | end")
                .tokens(
                        "-DOCSTART-",
                        "#",
                        "#begin",
                        "#Text=x",
                        "_",
                        "*",
                        "-",
                        "O",
                        "B-x",
                        "1",
                        "1-2",
                        "(a)",
                        "\\",
                        "\"",
                        "|",
                        "end")
                .mark("x", "-DOCSTART-")
                .mark("x", "# #begin")
                .mark("x", "_ *")
                .mark("x", "(a)")
                .mark("x", "\"");
    }

    private static HardSet wordsWithBlanks() {
        return new HardSet("blank-words", "New York is in\nNew\tYork , 10 000 strong")
                .tokens("New York", "is", "in", "New\tYork", ",", "10 000", "strong")
                .mark("place", "New York")
                .mark("place", "New\tYork")
                .mark("thing", "10 000")
                .mark("thing", "York");
    }

    private static HardSet mark() {
        return new HardSet("byte-order-mark", "\ufeffMira met\ufeff Ben.\ufeff")
                .mark("person", "Mira")
                .mark("person", "Ben");
    }

    private static HardSet nul() {
        return new HardSet("nul", "Mira\0met Ben.").mark("person", "Mira").mark("person", "Ben");
    }

    private static HardSet nulInValue() {
        return new HardSet("nul-in-value", "Mira met Ben.")
                .mark("person", "Mira")
                .with("Said", "a\0b")
                .noted("c\0d");
    }

    private static HardSet blank() {
        return new HardSet("blank-text", " \n\t\n ").label("topic", "nothing");
    }

    private static HardSet empty() {
        return new HardSet("empty-text", "");
    }

    private static HardSet impossibleName() {
        return new HardSet("../a<b>:c*?\"|/CON /\u0007..\\x\u202e. ", "Mira met Ben.")
                .mark("person", "Mira")
                .mark("person", "Ben");
    }

    /** Returns a word with very many mentions, between two without any. */
    public static ExportDocument crowd() {
        HardSet set = new HardSet("crowd", "The 👍🏽 Board met.");
        for (int i = 0; i < CROWD; i++) {
            set.mark(i % 2 == 0 ? "body" : "thing", "Board");
        }
        return set.document();
    }
}
