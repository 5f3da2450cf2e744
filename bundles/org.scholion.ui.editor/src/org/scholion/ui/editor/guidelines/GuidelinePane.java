/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.scholion.project.guideline.GuidelineSection;
import org.scholion.project.guideline.GuidelineSection.About;
import org.scholion.project.guideline.GuidelineSection.Example;
import org.scholion.project.guideline.TextBlock;
import org.scholion.schema.TypeColor;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Guidelines to be read: scrolled by the arrows, pages and the wheel, copied like any text. */
final class GuidelinePane extends ScrolledComposite {

    /** What stands before what is to be marked so. */
    static final String LIKE_THIS = "\uff0b";

    /** What stands before what is not to be marked so. */
    static final String NOT_LIKE_THIS = "\uff0d";

    private static final int LINE = 24;

    /** The width from which right and wrong examples stand side by side. */
    private static final int WIDE = 560;

    private final Composite page;
    private final GuidelineFonts fonts;
    private boolean wide;

    GuidelinePane(Composite parent) {
        super(parent, SWT.V_SCROLL);
        page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 3).applyTo(page);
        fonts = new GuidelineFonts(page);
        setContent(page);
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, e -> fit());
        getVerticalBar().setIncrement(LINE);
    }

    /** Shows what is to be read about a type. */
    void show(List<GuidelineSection> sections, TypeColor color) {
        page.setRedraw(false);
        for (Control old : page.getChildren()) {
            old.dispose();
        }
        wide = getClientArea().width >= WIDE;
        for (GuidelineSection section : sections) {
            title(section, color);
            blocks(page, section.description(), ColorRole.QUIET_TEXT);
            blocks(page, section.text(), ColorRole.TEXT);
            if (!section.guides()) {
                label(page, UiWords.say("editor.guidelines.none"), ColorRole.QUIET_TEXT);
            }
            examples(section);
        }
        fit();
        page.setRedraw(true);
        setOrigin(0, 0);
    }

    private void title(GuidelineSection section, TypeColor color) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        fill(row).indent(0, page.getChildren().length == 1 ? 0 : 10).applyTo(row);
        if (section.about() == About.TYPE) {
            Label chip = new Label(row, SWT.NONE);
            int c = ThemeColors.dark() ? color.dark() : color.light();
            chip.setImage(Images.chip(new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF)));
        }
        Label name =
                label(
                        row,
                        section.about() == About.TYPE
                                ? UiWords.name(section.name())
                                : UiWords.say(
                                        "editor.guidelines.title",
                                        "about",
                                        section.about(),
                                        "name",
                                        section.name(),
                                        "of",
                                        section.of()),
                        ColorRole.TEXT);
        name.setFont(section.about() == About.TYPE ? fonts.title() : fonts.label());
    }

    /** Right ones and wrong ones apart, each with its sign. */
    private void examples(GuidelineSection section) {
        List<Example> right = section.examples().stream().filter(e -> !e.negative()).toList();
        List<Example> wrong = section.examples().stream().filter(Example::negative).toList();
        if (right.isEmpty() && wrong.isEmpty()) {
            return;
        }
        Composite both = new Composite(page, SWT.NONE);
        int columns = wide && !right.isEmpty() && !wrong.isEmpty() ? 2 : 1;
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .spacing(18, 4)
                .applyTo(both);
        fill(both).indent(0, 4).applyTo(both);
        column(both, right, false);
        column(both, wrong, true);
    }

    private void column(Composite parent, List<Example> examples, boolean negative) {
        if (examples.isEmpty()) {
            return;
        }
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
        fill(column).applyTo(column);
        ColorRole role = negative ? ColorRole.OPPOSE : ColorRole.SUPPORT;
        Label heading =
                label(
                        column,
                        UiWords.say("editor.guidelines.examples", "negative", negative),
                        role);
        heading.setFont(fonts.label());
        for (Example example : examples) {
            Composite line = new Composite(column, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
            fill(line).applyTo(line);
            // the sign stands where reading begins
            boolean fromRight = example.text().stream().anyMatch(TextBlock::rightToLeft);
            boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
            if (fromRight == mirrored) {
                sign(line, negative, role);
            }
            Composite words = new Composite(line, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
            fill(words).applyTo(words);
            if (fromRight != mirrored) {
                sign(line, negative, role);
            }
            blocks(words, example.text(), ColorRole.TEXT);
            blocks(words, example.reason(), ColorRole.QUIET_TEXT);
        }
    }

    private void sign(Composite parent, boolean negative, ColorRole role) {
        Label sign = new Label(parent, SWT.NONE);
        sign.setText(negative ? NOT_LIKE_THIS : LIKE_THIS);
        sign.setFont(fonts.label());
        sign.setForeground(ThemeColors.color(role));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
    }

    private void blocks(Composite parent, List<TextBlock> blocks, ColorRole color) {
        for (StyledText text : new BlockText(fonts, color).make(parent, blocks)) {
            fill(text).applyTo(text);
            text.addListener(SWT.KeyDown, this::scroll);
            // a text would keep the keyboard for itself
            text.addListener(SWT.Traverse, this::leave);
        }
    }

    private static Label label(Composite parent, String text, ColorRole color) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(ThemeColors.color(color));
        fill(label).applyTo(label);
        return label;
    }

    /** Of the width there is, so that words wrap. */
    private static GridDataFactory fill(Control control) {
        return GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT);
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void scroll(Event event) {
        int screen = Math.max(LINE, getClientArea().height - LINE);
        int by =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> LINE;
                    case SWT.ARROW_UP -> -LINE;
                    case SWT.PAGE_DOWN -> screen;
                    case SWT.PAGE_UP -> -screen;
                    default -> 0;
                };
        if (by != 0) {
            Point at = getOrigin();
            setOrigin(at.x, Math.max(0, at.y + by));
        }
    }

    private void fit() {
        int width = getClientArea().width;
        setMinSize(page.computeSize(width, SWT.DEFAULT));
        page.layout(true, true);
    }

    /** Returns whether another width asks for another order of what is shown. */
    boolean isOutOfShape() {
        return wide != getClientArea().width >= WIDE;
    }

    @Override
    public boolean setFocus() {
        for (Control child : page.getChildren()) {
            if (child instanceof StyledText) {
                return child.setFocus();
            }
        }
        return super.setFocus();
    }
}
