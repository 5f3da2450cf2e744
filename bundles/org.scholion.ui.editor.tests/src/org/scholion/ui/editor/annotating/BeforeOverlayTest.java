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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.corpus.MarkLabel;
import org.scholion.corpus.MarkPlace;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.project.before.Labelled;
import org.scholion.project.before.LabelledPlace;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.canvas.CanvasTheme;

/** How words were labelled is listed with places; a key gives a label, another opens a place. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class BeforeOverlayTest {

    private static final MarkLabel STATE =
            new MarkLabel("gpe", new TreeMap<>(Map.of("level", AttributeValue.Tags.of("name"))));
    private static final MarkLabel TEAM = new MarkLabel("organisation", new TreeMap<>());

    private final List<MarkLabel> given = new ArrayList<>();
    private final List<LabelledPlace> opened = new ArrayList<>();
    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static LabelledPlace place(String document, int begin) {
        String text = "India met India and said that India would go on.\nIndia won.";
        return LabelledPlace.of(
                new MarkPlace(
                        1,
                        document,
                        "asha",
                        new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                        Span.of(begin, begin + 5)),
                text);
    }

    private BeforeOverlay open() {
        shell.setLayout(new FillLayout());
        shell.setSize(700, 420);
        shell.open();
        return new BeforeOverlay(
                shell,
                CanvasTheme.LIGHT,
                "India: labelled 14 times",
                List.of(
                        new Labelled(STATE, 12, List.of(place("talks", 10), place("visit", 0))),
                        new Labelled(TEAM, 2, List.of(place("cricket", 49)))),
                BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow(),
                new BeforeOverlay.Actions(given::add, opened::add),
                () -> {});
    }

    private static void press(BeforeOverlay overlay, int line, int key) {
        overlay.list().setSelection(line);
        Event event = new Event();
        event.keyCode = key;
        overlay.list().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void thatLabelsHaveTheirCountsAndPlacesTheirDocumentLineAndContext() throws Exception {
        BeforeOverlay overlay = open();
        assertThat(overlay.list().getItemCount()).isEqualTo(5);
        assertThat(overlay.list().getItem(0).getText(0)).isEqualTo("1");
        assertThat(overlay.list().getItem(0).getText(2)).contains("12", "Name");
        assertThat(overlay.list().getItem(1).getText(1)).contains("talks", "1", "asha");
        assertThat(overlay.list().getItem(1).getText(2))
                .contains("India met \u00abIndia\u00bb and");
        assertThat(overlay.list().getItem(3).getText(0)).isEqualTo("2");
        assertThat(overlay.list().getItem(4).getText(1)).contains("cricket", "2");
        picture();
    }

    private void picture() throws Exception {
        while (shell.getDisplay().readAndDispatch()) {
            // until it is painted
        }
        Image image = new Image(shell.getDisplay(), 700, 420);
        GC gc = new GC(image);
        shell.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(100)};
        image.dispose();
        Path target = Files.createDirectories(Path.of("target/pictures")).resolve("before.png");
        loader.save(target.toString(), SWT.IMAGE_PNG);
    }

    @Test
    void thatEnterGivesTheLabelOfTheLineAlsoFromAPlace() {
        press(open(), 0, SWT.CR);
        press(open(), 4, SWT.CR);
        assertThat(given).containsExactly(STATE, TEAM);
        assertThat(opened).isEmpty();
    }

    @Test
    void thatANumberGivesItsLabelAndOneThatIsNotThereDoesNothing() {
        press(open(), 0, '2');
        assertThat(given).containsExactly(TEAM);
        BeforeOverlay other = open();
        press(other, 0, '9');
        assertThat(other.isDisposed()).isFalse();
        assertThat(given).hasSize(1);
    }

    @Test
    void thatSpaceOpensThePlaceOfTheLineAndOfALabelItsNewest() {
        press(open(), 2, SWT.SPACE);
        press(open(), 0, SWT.SPACE);
        assertThat(opened)
                .extracting(each -> each.mark().document())
                .containsExactly("visit", "talks");
        assertThat(given).isEmpty();
    }
}
