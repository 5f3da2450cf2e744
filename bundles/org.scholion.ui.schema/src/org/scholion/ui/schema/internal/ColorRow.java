/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.TypeColor;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.ui.images.Images;
import org.scholion.ui.schema.internal.model.ModelColors;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** The colours of the palette to choose from, and those of both themes as they are written. */
final class ColorRow {

    private static final int WIDTH = 80;

    private ColorRow() {}

    static void make(
            Composite parent,
            Colored element,
            SchemaEditing editing,
            FormControls controls,
            List<FormPart> parts) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        // in two halves, so that they stand below one another where there is little room
        Composite swatches = new Composite(row, SWT.NONE);
        RowLayout halves = new RowLayout(SWT.HORIZONTAL);
        halves.marginLeft = 0;
        halves.marginTop = 0;
        halves.marginBottom = 0;
        halves.spacing = 0;
        swatches.setLayout(halves);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, -1).applyTo(swatches);
        List<TypeColor> all = DefaultPalette.colors();
        bar(swatches, all.subList(0, all.size() / 2), element, editing, parts);
        bar(swatches, all.subList(all.size() / 2, all.size()), element, editing, parts);
        FormPart light =
                controls.text(
                        row,
                        element,
                        Literals.COLORED__COLOR,
                        false,
                        UiWords.say("design.color-light"));
        FormPart dark =
                controls.text(
                        row,
                        element,
                        Literals.COLORED__DARK_COLOR,
                        false,
                        UiWords.say("design.color-dark"));
        for (FormPart part : List.of(light, dark)) {
            GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(part.control());
            part.control()
                    .setToolTipText(
                            UiWords.say(
                                    part == light ? "design.color-light" : "design.color-dark"));
            parts.add(part);
        }
    }

    private static void bar(
            Composite parent,
            List<TypeColor> colors,
            Colored element,
            SchemaEditing editing,
            List<FormPart> parts) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        FormControls.named(bar, UiWords.say("design.palette"));
        for (TypeColor color : colors) {
            ToolItem item = new ToolItem(bar, SWT.CHECK);
            item.setToolTipText(
                    UiWords.say(
                            "design.palette-color",
                            "light",
                            color.hex(false),
                            "dark",
                            color.hex(true)));
            item.setData(color);
            item.addListener(
                    SWT.Selection,
                    event ->
                            editing.change(
                                    element,
                                    () -> {
                                        element.setColor(color.hex(false));
                                        element.setDarkColor(color.hex(true));
                                    }));
        }
        Runnable update =
                () -> {
                    for (ToolItem item : bar.getItems()) {
                        TypeColor color = (TypeColor) item.getData();
                        item.setImage(Images.chip(rgb(color)));
                        item.setSelection(
                                ModelColors.of(element).filter(color::equals).isPresent());
                    }
                };
        ThemeColors.onChange(bar, update);
        update.run();
        parts.add(new FormPart("palette" + colors.get(0).hex(false), bar, update));
    }

    private static RGB rgb(TypeColor color) {
        int rgb = ThemeColors.dark() ? color.dark() : color.light();
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
