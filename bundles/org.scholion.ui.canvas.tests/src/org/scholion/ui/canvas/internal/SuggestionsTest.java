/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.schema.TypeColor;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.canvas.SuggestedPlace;

/** What words may be is drawn dashed and light, and nothing moves for it. */
@NonNullByDefault
class SuggestionsTest {

    private static final String TEXT =
            "India met India and India.\nوصلت سلمى والهند اليوم.\n"
                    + "More words follow.\n".repeat(200);

    private static final TypeColor BLUE = new TypeColor(0x1370F5, 0x77A5FF);

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 760, 260);

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private static SuggestedPlace place(int begin, int end) {
        return new SuggestedPlace(new TextRange(begin, end), BLUE, "Place");
    }

    private ImageData painted() {
        settle();
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        return pixels;
    }

    private void settle() {
        while (canvas.getDisplay().readAndDispatch()) {
            // until it is painted
        }
    }

    private void picture(String name) throws Exception {
        Path target = Files.createDirectories(Path.of("target/pictures")).resolve(name);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {painted()};
        loader.save(target.toString(), SWT.IMAGE_PNG);
    }

    private int changedIn(ImageData before, ImageData after, TextRange range) {
        Rectangle place = canvas.getTextBounds(range).getFirst();
        int changed = 0;
        for (int y = Math.max(0, place.y - 2); y < place.y + place.height + 2; y++) {
            for (int x = Math.max(0, place.x - 2); x < place.x + place.width + 2; x++) {
                changed += before.getPixel(x, y) == after.getPixel(x, y) ? 0 : 1;
            }
        }
        return changed;
    }

    @Test
    void thatTheWordsAreDashedAndTheTextStaysWhereItIs() throws Exception {
        canvas.selectText(new TextRange(60, 60));
        ImageData before = painted();
        Rectangle second = canvas.getTextBounds(new TextRange(10, 15)).getFirst();
        int arabic = TEXT.indexOf("الهند");
        canvas.setSuggestions(List.of(place(arabic, arabic + 5), place(10, 15)));
        ImageData after = painted();
        assertThat(changedIn(before, after, new TextRange(10, 15))).isGreaterThan(5);
        assertThat(changedIn(before, after, new TextRange(arabic, arabic + 5))).isGreaterThan(5);
        assertThat(changedIn(before, after, new TextRange(0, 5))).isZero();
        assertThat(canvas.getTextBounds(new TextRange(10, 15)).getFirst()).isEqualTo(second);
        picture("suggestions.png");
        canvas.selectText(new TextRange(10, 15));
        picture("suggestion-selected.png");
        canvas.setTheme(CanvasTheme.DARK);
        picture("suggestions-dark.png");
    }

    @Test
    void thatTheOneAtTheCaretStandsOut() {
        canvas.setSuggestions(List.of(place(10, 15), place(20, 25)));
        canvas.selectText(new TextRange(60, 60));
        ImageData away = painted();
        canvas.selectText(new TextRange(12, 12));
        ImageData at = painted();
        assertThat(changedIn(away, at, new TextRange(10, 15))).isGreaterThan(100);
        assertThat(changedIn(away, at, new TextRange(20, 25))).isZero();
    }

    @Test
    void thatOneIsReadAloudAsNoMarkWhereTheCaretIs() {
        ScreenReader reader = new ScreenReader(canvas);
        canvas.selectText(new TextRange(12, 12));
        assertThat(reader.description()).isEmpty();
        canvas.setSuggestions(List.of(place(10, 15)));
        assertThat(reader.description()).isEqualTo("Place, if you accept it");
        AccessibleTextAttributeEvent asked = reader.attributes(12);
        assertThat(asked.attributes).containsExactly("annotations", "Place, if you accept it");
        assertThat(asked.start).isEqualTo(10);
        assertThat(asked.end).isEqualTo(15);
        canvas.selectText(new TextRange(16, 16));
        assertThat(reader.description()).isEmpty();
    }

    @Test
    void thatOnlyThoseInTheTextThatShowsAreReturnedInItsOrder() {
        int last = TEXT.lastIndexOf("words");
        canvas.setSuggestions(List.of(place(last, last + 5), place(20, 25), place(10, 15)));
        assertThat(canvas.getSuggestions()).containsExactly(place(10, 15), place(20, 25));
    }

    @Test
    void thatItIsToldWhichTextShowsWheneverThatIsAnother() {
        List<TextRange> told = new ArrayList<>();
        canvas.addCanvasListener(
                new CanvasListener() {
                    @Override
                    public void textShown(TextRange range) {
                        told.add(range);
                    }
                });
        canvas.reveal(new TextRange(TEXT.length() - 1, TEXT.length()));
        painted();
        settle();
        assertThat(told).isNotEmpty();
        assertThat(told.getLast().end()).isGreaterThan(TEXT.length() - 30);
        int times = told.size();
        canvas.redraw();
        painted();
        settle();
        assertThat(told).hasSize(times);
    }
}
