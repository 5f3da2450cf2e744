/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.palette;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.document.Annotation;
import org.scholion.editing.intent.ValueKeys;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ChipRow;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * The values of what is selected with the keys that choose them, below the types; a click chooses,
 * too. While none is selected the values shown last stay, quietly, so that nothing moves.
 */
final class SelectedValues {

    private final Composite area;
    private final Label name;
    private final ChipRow chips;
    private Optional<EditingContext> context = Optional.empty();
    private List<ValueKeys.Keyed> keyed = List.of();
    private String asked = "";
    private boolean live;

    SelectedValues(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        name = new Label(area, SWT.NONE);
        GridData heading = new GridData(SWT.FILL, SWT.CENTER, true, false);
        heading.exclude = true;
        name.setLayoutData(heading);
        name.setVisible(false);
        chips = new ChipRow(area, UiWords.say("editor.palette.values"), List.of(), this::choose);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 60;
        chips.setLayoutData(data);
    }

    Composite control() {
        return area;
    }

    /**
     * Shows the values of what is selected now.
     *
     * @return whether there is something to lay out
     */
    boolean show(EditingContext now) {
        boolean other = context.filter(now::equals).isEmpty();
        context = Optional.of(now);
        if (other) {
            keyed = List.of();
            asked = "";
            colour();
        }
        List<Annotation> marked = now.marked();
        List<ValueKeys.Keyed> keys = now.valueKeys().of(marked);
        live = !keys.isEmpty();
        if (live) {
            keyed = keys;
            asked = now.valueKeys().asked(marked).orElse("");
        }
        boolean renamed = name(asked);
        int before = chips.getSize().y;
        chips.show(keyed.stream().map(this::chip).toList());
        area.setVisible(!keyed.isEmpty());
        GridData data = (GridData) area.getLayoutData();
        boolean appears = data.exclude != keyed.isEmpty();
        data.exclude = keyed.isEmpty();
        return appears
                || renamed
                || !keyed.isEmpty()
                        && chips.computeSize(chips.getSize().x, SWT.DEFAULT).y != before;
    }

    /** Names the attribute; where there is one only, the room is left to the types. */
    private boolean name(String attribute) {
        String text = attribute.replace("&", "&&");
        if (text.equals(name.getText())) {
            return false;
        }
        name.setText(text);
        name.setVisible(!text.isEmpty());
        ((GridData) name.getLayoutData()).exclude = text.isEmpty();
        return true;
    }

    private ChipRow.Chip chip(ValueKeys.Keyed value) {
        String text =
                UiWords.say("editor.palette.value", "key", value.key(), "value", value.value());
        return new ChipRow.Chip(text, "", live && value.chosen(), !live);
    }

    /** Takes the colours of the theme. */
    void colour() {
        name.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        chips.redraw();
    }

    private void choose(int index) {
        if (context.isEmpty() || index >= keyed.size()) {
            return;
        }
        EditingContext now = context.get();
        char key = keyed.get(index).key().charAt(0);
        if (live && now.mayChange()) {
            now.apply(now.valueKeys().press(now.edits(), now.marked(), key));
        }
        now.surface().focusText();
    }
}
