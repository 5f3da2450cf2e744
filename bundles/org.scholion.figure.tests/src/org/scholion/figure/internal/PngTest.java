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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.project.DataProblemException;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.words.Words;

class PngTest {

    private static byte[] bytes(Figure figure) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figure.writePng(out);
        return out.toByteArray();
    }

    @Test
    void thatSomethingIsDrawnWhereEveryMarkIs() throws Exception {
        Figure figure = Story.ofAllKinds().figure();
        BufferedImage image = figure.picture();
        Svg svg = Svg.of(figure);
        String[] box = svg.root().getAttribute("viewBox").split(" ");
        int checked = 0;
        for (Layer layer : List.of(Layer.TINTS, Layer.LABELS, Layer.LEGEND, Layer.TEXT)) {
            for (var element : svg.all(layer, layer == Layer.TINTS ? "rect" : "text")) {
                double x = Double.parseDouble(element.getAttribute("x"));
                double y = Double.parseDouble(element.getAttribute("y"));
                if (element.getTextContent().isBlank() && layer != Layer.TINTS) {
                    continue;
                }
                int left = (int) ((x - Double.parseDouble(box[0])) * PngDrawing.SCALE);
                int top = (int) ((y - Double.parseDouble(box[1])) * PngDrawing.SCALE);
                assertThat(isMarked(image, left, top - 16, 16, 24))
                        .as(layer + " at " + left + " " + top)
                        .isTrue();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    private static boolean isMarked(BufferedImage image, int x, int y, int width, int height) {
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                if ((image.getRGB(i, j) & 0xFFFFFF) != Look.GROUND) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void thatNothingIsCutOffAtTheEdges() {
        BufferedImage image = Story.ofAllKinds().figure().picture();
        int width = image.getWidth();
        int height = image.getHeight();
        assertThat(isMarked(image, 0, 0, width, 8)).isFalse();
        assertThat(isMarked(image, 0, height - 8, width, 8)).isFalse();
        assertThat(isMarked(image, 0, 0, 8, height)).isFalse();
        assertThat(isMarked(image, width - 8, 0, 8, height)).isFalse();
    }

    @Test
    void thatTheFileSaysItsSizeAndIsTheSameEachTime() throws Exception {
        Figure figure = Story.ofAllKinds().figure();
        byte[] bytes = bytes(figure);
        ByteBuffer header = ByteBuffer.wrap(bytes, 16, 8);
        assertThat(header.getInt()).isEqualTo(figure.width() * 2);
        assertThat(header.getInt()).isEqualTo(figure.height() * 2);
        assertThat(bytes(Story.ofAllKinds().figure())).isEqualTo(bytes);
    }

    @Test
    void thatWhatIsTooLargeIsRefusedBeforeItIsDrawn() throws Exception {
        Story story = new Story(("words ".repeat(12) + "\n").repeat(2_000), "en");
        Figure figure =
                Figure.of(
                        story.subject(), new TextRange(0, story.text().length()), Words.english());
        assertThatThrownBy(figure::checkPicture)
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("--from");
        Story.ofAllKinds().figure().checkPicture();
    }

    @Test
    void thatLettersJoinAndStandAsWideAsTheyAreDrawn() {
        HeadlessMeasurer measurer = new HeadlessMeasurer();
        ShapedText joined = measurer.shape("سسس", 0, 3, TextDirection.RIGHT_TO_LEFT);
        ShapedText apart = measurer.shape("س س س", 0, 5, TextDirection.RIGHT_TO_LEFT);
        assertThat(joined.width()).isLessThan(apart.width());
        assertThat(joined.advances().at(1)).isPositive();
        assertThat(joined.advances().at(2)).isGreaterThan(joined.advances().at(1));
        // lam and alef are one letter, and each has its share
        ShapedText ligature = measurer.shape("لا", 0, 2, TextDirection.RIGHT_TO_LEFT);
        assertThat(ligature.advances().at(1)).isBetween(1, ligature.width() - 1);
    }
}
