/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Says what belongs into an empty view and how to get it. */
public final class EmptyState extends Composite {

    private static final int MARGIN = 16;
    private static final int WORDS_WIDTH = 220;

    private final Label picture;
    private final Label sentence;
    private final Composite actions;
    private Icon icon = Icon.DOCUMENT;

    /** Creates it without words. */
    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(this);
        picture = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        sentence = new Label(this, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, false)
                .hint(WORDS_WIDTH, SWT.DEFAULT)
                .applyTo(sentence);
        actions = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(actions);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .applyTo(actions);
        ThemeColors.onChange(this, this::colour);
        addListener(SWT.Resize, event -> fit());
    }

    /** Where there is no room for all, the words come first, in lines as long as there is room. */
    private void fit() {
        Rectangle area = getClientArea();
        if (area.isEmpty()) {
            return;
        }
        arrange(false, area.width);
        if (computeSize(area.width, SWT.DEFAULT).y > area.height) {
            arrange(true, area.width);
        }
        layout(true, true);
    }

    private void arrange(boolean low, int width) {
        picture.setVisible(!low);
        ((GridData) picture.getLayoutData()).exclude = low;
        ((GridData) sentence.getLayoutData()).widthHint =
                low ? Math.max(WORDS_WIDTH, width - 2 * MARGIN) : WORDS_WIDTH;
        GridLayout layout = (GridLayout) getLayout();
        layout.marginHeight = low ? 0 : MARGIN;
    }

    /** Says what belongs here. */
    public EmptyState says(Icon newIcon, String text) {
        if (newIcon == icon && text.equals(sentence.getText())) {
            // laying it out costs more than a frame
            return this;
        }
        icon = newIcon;
        sentence.setText(text);
        colour();
        fit();
        layout(true, true);
        return this;
    }

    /** Takes all links away. */
    public EmptyState offersNothing() {
        for (Control link : actions.getChildren()) {
            link.dispose();
        }
        return this;
    }

    /** Adds a link that gets it, and says the key that does the same, where there is one. */
    public EmptyState offers(String text, String key, Runnable action) {
        return offers(
                key.isEmpty() ? text : UiWords.say("ui.empty.key", "what", text, "key", key),
                action);
    }

    /** Adds a link that gets it. */
    public EmptyState offers(String text, Runnable action) {
        Link link = new Link(actions, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(link);
        layout(true, true);
        return this;
    }

    /** Gives the keyboard to what is offered, or takes it, so that keys are heard. */
    @Override
    public boolean setFocus() {
        if (actions.isDisposed()) {
            // the window closes and asks each of its parts to take the keyboard from what is gone
            return false;
        }
        Control[] links = actions.getChildren();
        return links.length > 0 && links[0].setFocus() || forceFocus();
    }

    private void colour() {
        picture.setImage(Images.image(icon, ColorRole.QUIET_TEXT));
        sentence.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
    }
}
