/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.editing.find.FindOption;
import org.scholion.editing.find.FindRequest;
import org.scholion.ui.canvas.CanvasTheme;

/** The line to find in, in a window of its own. */
@NonNullByDefault
class FindBarTest implements FindBar.Actions {

    private static final FindRequest INDIA = new FindRequest("India", Set.of());

    private final Shell shell = new Shell(Display.getDefault(), SWT.SHELL_TRIM);
    private final List<String> done = new ArrayList<>();
    private final List<FindRequest> requests = new ArrayList<>();
    private final FindBar bar = new FindBar(shell, this);

    @Override
    public void changed(FindRequest request) {
        requests.add(request);
    }

    @Override
    public void next() {
        done.add("next");
    }

    @Override
    public void previous() {
        done.add("previous");
    }

    @Override
    public void markAll() {
        done.add("mark all");
    }

    @Override
    public void chooseType() {
        done.add("type");
    }

    @Override
    public void selectMarks() {
        done.add("select marks");
    }

    @Override
    public void close() {
        done.add("close");
    }

    @BeforeEach
    void open() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        shell.setLayout(layout);
        bar.setTheme(CanvasTheme.LIGHT);
        shell.setSize(760, 200);
        shell.open();
        bar.open(INDIA);
        settle();
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until all is shown
        }
    }

    private Text field() {
        return bar.field();
    }

    private boolean press(int modifiers, int keyCode, char character) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        event.character = character;
        event.doit = true;
        field().notifyListeners(SWT.KeyDown, event);
        return !event.doit;
    }

    @Test
    void thatItOpensWithTheWordsSelectedAndTellsNobodyOfThem() {
        assertThat(bar.isOpen()).isTrue();
        assertThat(bar.getVisible()).isTrue();
        assertThat(field().getText()).isEqualTo("India");
        assertThat(field().getSelectionText()).isEqualTo("India");
        assertThat(requests).isEmpty();
    }

    @Test
    void thatWhatIsWrittenIsLookedForAtOnce() {
        field().setText("भारत");
        assertThat(requests).containsExactly(new FindRequest("भारत", Set.of()));
    }

    @Test
    void thatEnterGoesOnAndWithShiftBackAndEscapeCloses() {
        assertThat(press(0, SWT.CR, '\r')).isTrue();
        assertThat(press(SWT.SHIFT, SWT.CR, '\r')).isTrue();
        assertThat(press(0, SWT.KEYPAD_CR, '\r')).isTrue();
        assertThat(press(0, SWT.ESC, SWT.ESC)).isTrue();
        assertThat(done).containsExactly("next", "previous", "next", "close");
        assertThat(press(SWT.CTRL, SWT.CR, '\r')).isFalse();
    }

    @Test
    void thatAltWithALetterSwitchesAnOptionUnderAnyLayout() {
        assertThat(press(SWT.ALT, 'd', 'd')).isTrue();
        assertThat(requests.getLast()).isEqualTo(INDIA.toggled(FindOption.WHOLE_WORD));
        // the key D of an Arabic and of a Hindi keyboard
        assertThat(press(SWT.ALT, '\u064a', '\u064a')).isTrue();
        assertThat(requests.getLast()).isEqualTo(INDIA);
        assertThat(press(SWT.ALT, '\u094d', '\u094d')).isTrue();
        assertThat(requests.getLast()).isEqualTo(INDIA.toggled(FindOption.WHOLE_WORD));
        assertThat(press(SWT.ALT, 'm', 'm')).isTrue();
        assertThat(press(SWT.ALT, 't', 't')).isTrue();
        assertThat(done).containsExactly("mark all", "type");
    }

    @Test
    void thatAltWithAnyOtherLetterIsLeftToTheWindow() {
        for (char menu : new char[] {'f', 'e', 'a', 'n', 'v', 'w', 'h'}) {
            assertThat(press(SWT.ALT, menu, menu)).as("Alt+%s", menu).isFalse();
        }
        assertThat(press(0, 'd', 'd')).isFalse();
        assertThat(requests).isEmpty();
    }

    /** How much darker than white the field is in its left third and in its right third. */
    private long[] ink() {
        field().clearSelection();
        settle();
        Rectangle area = field().getBounds();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        field().print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        long[] ink = new long[2];
        for (int y = 6; y < pixels.height - 6; y++) {
            for (int x = 6; x < pixels.width - 6; x++) {
                int place = x * 3 / pixels.width;
                if (place != 1) {
                    RGB colour = pixels.palette.getRGB(pixels.getPixel(x, y));
                    ink[place / 2] += 255 - colour.green;
                }
            }
        }
        return ink;
    }

    @Test
    void thatWordsFromRightToLeftAreShownFromRightToLeft() {
        field().setText("الهند");
        long[] arabic = ink();
        field().setText("India");
        long[] latin = ink();
        assertThat(arabic[1]).isGreaterThan(arabic[0] + 1000);
        assertThat(latin[0]).isGreaterThan(latin[1] + 1000);
    }

    @Test
    void thatItTakesMoreRowsWhereItHasToSayMoreAndNoneWhenClosed() {
        int before = bar.getSize().y;
        assertThat(before).isPositive();
        bar.say(
                new FindBar.Said(
                        "3 of 17",
                        false,
                        Optional.of("mark all as Geopolitical entity: 12 to mark, 5 marked")));
        settle();
        int wanted = bar.computeSize(bar.getSize().x, SWT.DEFAULT).y;
        assertThat(bar.getSize().y).isEqualTo(wanted).isGreaterThan(before);
        assertThat(bar.said().count()).isEqualTo("3 of 17");
        bar.hide();
        assertThat(bar.isOpen()).isFalse();
        assertThat(bar.getVisible()).isFalse();
    }
}
