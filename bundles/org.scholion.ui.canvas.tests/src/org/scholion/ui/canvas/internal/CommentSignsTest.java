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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.CommentPlace;
import org.scholion.view.Rect;

/** What is said about the text has a sign in the margin, which says it and can be clicked. */
@NonNullByDefault
class CommentSignsTest {

    private static final String TEXT =
            "India met India and India.\nوصلت سلمى والهند اليوم.\nA third line of words.";

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 760, 260);

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private static CommentPlace place(long thread, int begin, boolean question, boolean unread) {
        return new CommentPlace(
                thread, new TextRange(begin, begin + 5), question, unread, "asha: said " + thread);
    }

    private void mouse(int type, Rect place) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = place.x() + place.width() / 2;
        event.y = place.y() + place.height() / 2;
        canvas.notifyListeners(type, event);
    }

    private ImageData painted() {
        while (canvas.getDisplay().readAndDispatch()) {
            // until it is painted
        }
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        return pixels;
    }

    private void picture(String name) throws Exception {
        Path target = Files.createDirectories(Path.of("target/pictures")).resolve(name);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {painted()};
        loader.save(target.toString(), SWT.IMAGE_PNG);
    }

    private static int in(ImageData pixels, Rect place, int colour) {
        int found = 0;
        for (int y = place.y(); y < place.bottom(); y++) {
            for (int x = place.x(); x < place.right(); x++) {
                var rgb = pixels.palette.getRGB(pixels.getPixel(x, y));
                if ((rgb.red << 16 | rgb.green << 8 | rgb.blue) == colour) {
                    found++;
                }
            }
        }
        return found;
    }

    @Test
    void thatWhatIsUnreadIsFilledAndWhatIsReadIsNot() throws Exception {
        canvas.setComments(
                List.of(
                        place(1, 0, true, true),
                        place(2, 30, true, false),
                        place(3, TEXT.indexOf("third"), false, false)));
        assertThat(canvas.getCommentSigns()).hasSize(3);
        ImageData pixels = painted();
        int ink = CommentPainter.ink(CanvasTheme.LIGHT);
        assertThat(in(pixels, canvas.getCommentSigns().get(0).place(), ink)).isGreaterThan(40);
        assertThat(in(pixels, canvas.getCommentSigns().get(1).place(), ink)).isZero();
        picture("comment-signs.png");
        canvas.setTheme(CanvasTheme.DARK);
        picture("comment-signs-dark.png");
    }

    @Test
    void thatASignSaysUnderThePointerWhatIsSaid() {
        canvas.setComments(List.of(place(1, 0, true, true), place(2, 6, true, true)));
        mouse(SWT.MouseMove, canvas.getCommentSigns().getFirst().place());
        assertThat(canvas.getToolTipText()).isEqualTo("asha: said 1\nasha: said 2");
    }

    @Test
    void thatAClickOnASignChoosesWhatIsUnreadAndLeavesTheCaret() {
        List<Long> chosen = new ArrayList<>();
        canvas.addCanvasListener(
                new CanvasListener() {
                    @Override
                    public void commentChosen(CommentPlace comment) {
                        chosen.add(comment.thread());
                    }
                });
        canvas.selectText(new TextRange(6, 9));
        canvas.setComments(List.of(place(1, 0, true, false), place(2, 6, true, true)));
        Rect place = canvas.getCommentSigns().getFirst().place();
        mouse(SWT.MouseDown, place);
        mouse(SWT.MouseUp, place);
        assertThat(chosen).containsExactly(2L);
        assertThat(canvas.getCanvasSelection().range()).isEqualTo(new TextRange(6, 9));
    }
}
