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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.MarkId;

/** Other sets are painted in lanes; their marks are selected with their set, and never related. */
@NonNullByDefault
class LanesTest {

    private static final String TEXT =
            "Minister Lavrov met Chancellor Merkel in Moscow on Monday to talk about gas. "
                    + "The talks in Moscow went on until Tuesday, said the ministry.\n"
                    + "\u0627\u0644\u062a\u0642\u0649 \u0644\u0627\u0641\u0631\u0648\u0641 "
                    + "\u0645\u064a\u0631\u0643\u0644 \u0641\u064a \u0645\u0648\u0633\u0643\u0648";

    private static final TypeColor GREEN = new TypeColor(0x038854, 0x70E4A7);
    private static final TypeColor RUST = new TypeColor(0xBB5C10, 0xFF8C64);

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 760, 420);
    private final CanvasMarks own = new CanvasMarks();
    private final CanvasMarks ben = new CanvasMarks("ben");
    private final CanvasMarks gold = new CanvasMarks("gold");
    private final MarkId lavrov = mark(own, "Lavrov", "Person");
    private final MarkId minister = mark(ben, "Minister Lavrov", "Person");
    private final List<CanvasSelection> told = new ArrayList<>();
    private final List<MarkId> related = new ArrayList<>();

    private static MarkId mark(CanvasMarks marks, String words, String label) {
        int begin = TEXT.indexOf(words);
        return marks.mention(begin, begin + words.length(), label).id();
    }

    @BeforeEach
    void show() {
        mark(own, "Merkel", "Person");
        mark(ben, "Merkel", "Person");
        mark(ben, "Moscow on Monday", "Event");
        mark(ben, "Moscow", "Place");
        mark(gold, "Minister", "Title");
        mark(gold, "Moscow", "Place");
        mark(gold, "\u0645\u0648\u0633\u0643\u0648", "Place");
        mark(ben, "\u0644\u0627\u0641\u0631\u0648\u0641", "Person");
        canvas.updateMarks(own.document());
        canvas.setLanes(lanes());
        canvas.addCanvasListener(
                new CanvasListener() {
                    @Override
                    public void selectionChanged(CanvasSelection selection) {
                        told.add(selection);
                    }

                    @Override
                    public void relationDragged(MarkId from, MarkId to) {
                        related.add(from);
                        related.add(to);
                    }
                });
    }

    private List<SetLane> lanes() {
        return List.of(
                new SetLane("ben", "Ben Kr\u00fcger", "BK", GREEN, ben.document()),
                new SetLane("gold", "gold", "GO", RUST, gold.document()));
    }

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private void mouse(int type, int x, int y, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        canvas.notifyListeners(type, event);
    }

    private void click(MarkId mark, int modifiers) {
        Rectangle at = canvas.getMarkBounds(mark).orElseThrow();
        mouse(SWT.MouseDown, at.x + 2, at.y + 2, modifiers);
        mouse(SWT.MouseUp, at.x + 2, at.y + 2, modifiers);
    }

    private ImageData painted() {
        canvas.update();
        while (canvas.getDisplay().readAndDispatch()) {
            // until it is painted
        }
        Image image = new Image(canvas.getDisplay(), 760, 420);
        GC gc = new GC(image);
        // asked for, as a window that nobody manages need not be painted yet
        canvas.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    @Test
    void thatAClickOnAnothersMarkSelectsItWithItsSet() {
        click(minister, 0);
        assertThat(canvas.getCanvasSelection().mark()).contains(minister);
        assertThat(told.getLast().mark().map(MarkId::set)).contains("ben");
        assertThat(canvas.getCanvasSelection().caret()).isZero();
    }

    @Test
    void thatAnothersMarkCanBeGoneToWithTheCaretAtAPlace() {
        canvas.selectMark(minister, TEXT.indexOf("Lavrov"));
        assertThat(canvas.getCanvasSelection().mark()).contains(minister);
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(TEXT.indexOf("Lavrov"));
        canvas.selectMark(lavrov);
        canvas.selectMark(minister);
        assertThat(canvas.getCanvasSelection().mark()).contains(minister);
    }

    @Test
    void thatAnothersMarkIsNeverSelectedTogetherWithOnesOwn() {
        canvas.selectMark(lavrov);
        click(minister, SWT.MOD1);
        assertThat(canvas.getCanvasSelection().several()).isEmpty();
        canvas.selectMark(minister);
        canvas.perform(CanvasCommand.ADD_MARK, false);
        assertThat(canvas.getCanvasSelection().several()).doesNotContain(minister);
    }

    @Test
    void thatNothingIsRelatedWithAnothersMark() {
        Rectangle from = canvas.getMarkBounds(minister).orElseThrow();
        Rectangle to = canvas.getMarkBounds(lavrov).orElseThrow();
        mouse(SWT.MouseDown, from.x + 2, from.y + 2, SWT.ALT);
        mouse(SWT.MouseMove, to.x + 2, to.y + 2, SWT.ALT);
        mouse(SWT.MouseUp, to.x + 2, to.y + 2, SWT.ALT);
        mouse(SWT.MouseDown, to.x + 2, to.y + 2, SWT.ALT);
        mouse(SWT.MouseMove, from.x + 2, from.y + 2, SWT.ALT);
        mouse(SWT.MouseUp, from.x + 2, from.y + 2, SWT.ALT);
        assertThat(related).isEmpty();
    }

    @Test
    void thatTabGoesThroughOnesOwnMarksOnly() {
        canvas.selectMark(minister);
        canvas.perform(CanvasCommand.MARK_NEXT, false);
        assertThat(canvas.getCanvasSelection().mark()).contains(lavrov);
    }

    @Test
    void thatASelectedMarkOfASetThatIsHiddenIsNoLongerSelected() {
        canvas.selectMark(minister);
        canvas.setLanes(List.of());
        assertThat(canvas.getCanvasSelection().mark()).isEmpty();
        assertThat(canvas.getShownSets().lanes()).isEmpty();
    }

    @Test
    void thatLanesStayWithOtherSizesAndGoWithAnotherText() {
        canvas.setSettings(new org.scholion.ui.canvas.CanvasSettings(18, 1.7, 60, ""));
        assertThat(canvas.getMarkBounds(minister)).isPresent();
        canvas.setContent(
                new org.scholion.ui.canvas.CanvasContent(
                        "Another text", "en", own.document(), false));
        assertThat(canvas.getShownSets().lanes()).isEmpty();
    }

    @Test
    void thatTheWordsStayWhereTheyAreWhenLanesComeAndGo() {
        canvas.selectMark(lavrov);
        Rectangle before = canvas.getTextBounds(range("Lavrov")).get(0);
        canvas.setLanes(List.of());
        assertThat(canvas.getTextBounds(range("Lavrov")).get(0).y).isEqualTo(before.y);
        canvas.setLanes(lanes());
        assertThat(canvas.getTextBounds(range("Lavrov")).get(0).y).isEqualTo(before.y);
    }

    private static org.scholion.text.TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new org.scholion.text.TextRange(begin, begin + words.length());
    }

    @Test
    void thatABarIsPaintedInTheMembersColourInBothThemes() {
        for (CanvasTheme theme : List.of(CanvasTheme.LIGHT, CanvasTheme.DARK)) {
            canvas.setTheme(theme);
            ImageData image = painted();
            Rectangle bar = canvas.getMarkBounds(minister).orElseThrow();
            int pixel = image.getPixel(bar.x + bar.width / 2, bar.y + 1);
            RGB rgb = image.palette.getRGB(pixel);
            int color = theme.dark() ? GREEN.dark() : GREEN.light();
            assertThat(rgb).isEqualTo(new RGB(color >> 16, color >> 8 & 0xFF, color & 0xFF));
            save(image, theme.dark() ? "dark" : "light");
        }
    }

    /** Keeps the picture where someone asked for it. */
    private static void save(ImageData image, String name) {
        Optional.ofNullable(System.getProperty("scholion.pictures"))
                .ifPresent(
                        folder -> {
                            var loader = new org.eclipse.swt.graphics.ImageLoader();
                            loader.data = new ImageData[] {image};
                            loader.save(folder + "/lanes-" + name + ".png", SWT.IMAGE_PNG);
                        });
    }
}
