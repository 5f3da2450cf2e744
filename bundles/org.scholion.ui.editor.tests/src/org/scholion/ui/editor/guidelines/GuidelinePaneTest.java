/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.project.guideline.GuidelineSection;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaLanguage;
import org.scholion.schema.xml.BuiltInSchemas;

/** Guidelines as they are read: by direction, with right and wrong examples apart. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class GuidelinePaneTest {

    private Shell shell;
    private GuidelinePane pane;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        pane = new GuidelinePane(shell);
        shell.setSize(420, 360);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void show(String language, String typeId) {
        SchemaLanguage reader = SchemaLanguage.of(Locale.forLanguageTag(language));
        Schema spoken =
                reader.speak(BuiltInSchemas.load(BuiltInSchemas.NAMED_ENTITIES).orElseThrow());
        AnnotationType type = spoken.type(typeId).orElseThrow();
        pane.show(GuidelineSection.of(spoken, reader, type), type.description().color());
        settle();
    }

    private <C extends Control> List<C> all(Class<C> kind) {
        List<C> found = new ArrayList<>();
        gather(pane, kind, found);
        return found;
    }

    private static <C extends Control> void gather(Composite parent, Class<C> kind, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                gather(inner, kind, found);
            }
        }
    }

    private StyledText saying(String words) {
        return all(StyledText.class).stream()
                .filter(text -> text.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatAnArabicReaderReadsFromTheRight() {
        show("ar", "PER");
        assertThat(all(Label.class)).extracting(Label::getText).contains("شخص");
        StyledText text = saying("اسم الشخص");
        assertThat(text.getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(text.getText()).doesNotContain("**");
    }

    @Test
    void thatLinesOfTheOtherDirectionStandApart() {
        show("en", "PER");
        assertThat(saying("Mark the name of a person").getOrientation())
                .isEqualTo(SWT.LEFT_TO_RIGHT);
        assertThat(saying("ليلى").getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(saying("मीरा राव").getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
    }

    @Test
    void thatRightAndWrongExamplesHaveDifferentSigns() {
        show("en", "PER");
        List<String> labels = all(Label.class).stream().map(Label::getText).toList();
        assertThat(labels).containsSubsequence("Like this", "＋", "Not like this", "－");
        assertThat(labels).filteredOn("＋"::equals).hasSize(4);
        assertThat(labels).filteredOn("－"::equals).hasSize(2);
    }

    @Test
    void thatStressedWordsAreBold() {
        show("en", "PER");
        StyledText text = saying("as one mark");
        int at = text.getText().indexOf("one mark");
        StyleRange range = text.getStyleRangeAtOffset(at);
        assertThat(range.font.getFontData()[0].getStyle() & SWT.BOLD).isNotZero();
        StyleRange before = text.getStyleRangeAtOffset(at - 2);
        assertThat(before.font.getFontData()[0].getStyle() & SWT.BOLD).isZero();
    }

    @Test
    void thatAllOfItCanBeReachedHoweverNarrowItIs() {
        show("en", "PER");
        shell.setSize(200, 160);
        settle();
        Control page = pane.getContent();
        assertThat(page.getSize().x).isLessThanOrEqualTo(pane.getClientArea().width);
        for (StyledText text : all(StyledText.class)) {
            int wanted = text.computeSize(text.getSize().x, SWT.DEFAULT).y;
            assertThat(text.getSize().y).isGreaterThanOrEqualTo(wanted);
        }
    }

    @Test
    void thatWhatIsShownGivesWayToWhatIsShownNext() {
        show("en", "PER");
        show("en", "ORG");
        assertThat(all(StyledText.class))
                .noneMatch(text -> text.getText().contains("Mark the name of a person"));
        assertThat(saying("Mark the name of a body")).isNotNull();
    }
}
