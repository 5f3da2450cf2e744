/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.words.Words;
import org.w3c.dom.Element;

class SvgTest {

    private static final String ARABIC = "قال BBC News إن 12 (من أصل 20) وافقوا.\nانتهى الخبر.";

    private static Svg svg(Story story) throws Exception {
        return Svg.of(story.figure());
    }

    @Test
    void thatEveryKindOfAnnotationIsDrawn() throws Exception {
        Svg svg = svg(Story.ofAllKinds());
        assertThat(svg.labels(Layer.LABELS))
                .contains("Person", "Organisation", "Event", "Place", "Quote");
        assertThat(svg.labels(Layer.ARCS)).contains("Membership");
        assertThat(svg.labels(Layer.STANCES)).contains("author");
        assertThat(svg.labels(Layer.LEGEND))
                .contains(
                        "Support", "Oppose", "Person: Asha (Asha Rao, She)", "Genre: News report");
        // an entity has a tint, evidence is dotted, pieces are tied, excluded text is pale
        assertThat(svg.all(Layer.TINTS, "rect")).isNotEmpty();
        assertThat(svg.all(Layer.UNDERLINES, "line"))
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .contains("", "2 2", "1 3");
        assertThat(svg.all(Layer.VEILS, "rect")).isNotEmpty();
        // signs are discs, brackets of holders and targets stand around their ends
        assertThat(svg.all(Layer.STANCES, "circle")).isNotEmpty();
        assertThat(svg.all(Layer.STANCES, "polygon")).isNotEmpty();
        assertThat(svg.all(Layer.ARCS, "path")).isNotEmpty();
        // who points at something reads what it is
        assertThat(Svg.text(svg.all(Layer.TINTS, "title"))).contains("Person: Asha Rao");
    }

    @Test
    void thatWordsOfASourceAreDottedBesideTheCueInPieces() throws Exception {
        Story story = Story.ofASourceWithWords();
        assertThat(svg(story).all(Layer.UNDERLINES, "line"))
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .containsOnlyOnce("2 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line",
                "One  line\twith\tgaps \n\n and  another \n",
                ARABIC,
                "हिन्दी में क्षेत्र, and English विज्ञान।\r\nदूसरा पैराग्राफ",
                "a\u2028b\u0085c\u202Eabc\u202C d",
                "שלום (עולם) 3.14 mixed עברית and English",
                "<b>&amp; \"quoted\" 'text'</b> ]]>"
            })
    void thatTheTextStandsInTheOrderItIsReadAndWhole(String text) throws Exception {
        assertThat(Svg.text(svg(new Story(text, "")).all(Layer.TEXT, "text"))).isEqualTo(text);
    }

    @Test
    void thatALongTextIsWhole() throws Exception {
        String text = (ARABIC + "\n" + "Wörter und Sätze ".repeat(60) + "\n").repeat(4);
        assertThat(Svg.text(svg(new Story(text, "ar")).all(Layer.TEXT, "text"))).isEqualTo(text);
    }

    @Test
    void thatRightToLeftTextBeginsAtTheRightAndSaysSo() throws Exception {
        Svg svg = svg(new Story(ARABIC, "ar"));
        Element first = svg.all(Layer.TEXT, "text").get(0);
        assertThat(first.getTextContent()).startsWith("قال");
        assertThat(first.getAttribute("direction")).isEqualTo("rtl");
        assertThat(first.getAttribute("unicode-bidi")).isEqualTo("bidi-override");
        assertThat(first.getAttribute("font-family")).startsWith("'Noto Naskh Arabic'");
        List<Double> begins =
                svg.all(Layer.TEXT, "text").stream()
                        .map(run -> Double.parseDouble(run.getAttribute("x")))
                        .toList();
        assertThat(begins.get(0)).isEqualTo(begins.stream().max(Double::compare).orElseThrow());
        assertThat(Svg.all(svg.root(), "g"))
                .filteredOn(group -> group.getAttribute("class").equals("text"))
                .extracting(group -> group.getAttribute("xml:lang"))
                .containsExactly("ar");
    }

    @Test
    void thatAFigureRunsAsItsDocumentDoes() throws Exception {
        Story story = new Story("Twitter " + ARABIC, "ar");
        for (BaseDirection base : BaseDirection.values()) {
            Figure figure =
                    Figure.of(
                            story.subject(base),
                            new TextRange(0, story.text().length()),
                            Words.english());
            List<Element> runs = Svg.of(figure).all(Layer.TEXT, "text");
            assertThat(Svg.text(runs)).isEqualTo(story.text());
            double name = Double.parseDouble(runs.get(0).getAttribute("x"));
            double arabic = Double.parseDouble(runs.get(1).getAttribute("x"));
            assertThat(name >= arabic).isEqualTo(base == BaseDirection.RIGHT_TO_LEFT);
        }
    }

    @Test
    void thatWhatXmlCannotHoldIsSeenAndCounted() throws Exception {
        Figure figure = new Story("a\u0000b\u000bc\uFFFEd", "").figure();
        assertThat(Svg.text(Svg.of(figure).all(Layer.TEXT, "text")))
                .isEqualTo("a\u2400b\u240Bc\uFFFDd");
        assertThat(figure.notices()).extracting(m -> m.code()).contains("figure.replaced");
        assertThat(new Story("abc", "").figure().notices()).isEmpty();
    }

    @Test
    void thatNothingComesFromElsewhere() throws Exception {
        assertThat(svg(Story.ofAllKinds()).source())
                .doesNotContain("<script", "href", "<style", "<image", "@import");
    }

    @Test
    void thatTheFontsAreNamedAndAlwaysTheSameBytesWritten() throws Exception {
        Svg svg = svg(Story.ofAllKinds());
        Figure figure = Story.ofAllKinds().figure();
        assertThat(figure.fonts()).isNotEmpty();
        assertThat(Svg.all(svg.root(), "desc").get(0).getTextContent())
                .contains(figure.fonts())
                .contains("a story", "mira");
        assertThat(Svg.of(figure).source()).isEqualTo(svg.source());
    }

    @Test
    void thatAllLiesInsideTheFigure() throws Exception {
        Svg svg = svg(Story.ofAllKinds());
        String[] box = svg.root().getAttribute("viewBox").split(" ");
        double left = Double.parseDouble(box[0]);
        double right = left + Double.parseDouble(box[2]);
        double top = Double.parseDouble(box[1]);
        double bottom = top + Double.parseDouble(box[3]);
        for (Element text : Svg.all(svg.root(), "text")) {
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            String length = text.getAttribute("textLength");
            double end = x + (length.isEmpty() ? 0 : Double.parseDouble(length));
            assertThat(x).isBetween(left, right);
            assertThat(end).isBetween(left, right);
            assertThat(y).isBetween(top, bottom);
        }
    }

    @Test
    void thatAPartIsDrawnWithWhatIsInItAndTheRestIsCounted() throws Exception {
        Story story = Story.ofAllKinds();
        int begin = story.text().indexOf("Mira");
        int end = story.text().indexOf("met");
        Figure figure = story.figure(begin, end);
        Svg svg = Svg.of(figure);
        assertThat(Svg.text(svg.all(Layer.TEXT, "text")))
                .isEqualTo(story.text().substring(begin, end));
        // the place has its second piece here; its name stood at the first
        assertThat(svg.labels(Layer.LEGEND)).contains("Place", "Genre: News report");
        assertThat(figure.drawn()).isEqualTo(2);
        assertThat(figure.notices()).extracting(m -> m.code()).containsExactly("figure.left-out");
    }

    @Test
    void thatANameThatFindsNoRoomStandsInTheLegend() throws Exception {
        Story story = new Story("A B of C", "en");
        story.mention("gpe", "A");
        story.mention("gpe", "B");
        Svg svg = svg(story);
        assertThat(svg.labels(Layer.LABELS)).doesNotHaveDuplicates();
        assertThat(svg.labels(Layer.LEGEND)).anyMatch(key -> key.contains("Geopolitical entity"));
    }
}
