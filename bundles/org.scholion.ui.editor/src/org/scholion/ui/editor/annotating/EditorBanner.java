/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Says above the text that nothing can be changed, and why; or offers something. Not there
 * otherwise.
 */
final class EditorBanner extends Composite {

    /**
     * Something offered.
     *
     * @param text what there is
     * @param links what one can do with it, each a link with the choice's label
     */
    record Offer(String text, List<Choice> links) {

        Offer {
            links = List.copyOf(links);
        }

        /** Returns all that is to be read. */
        List<String> words() {
            return Stream.concat(Stream.of(text), links.stream().map(Choice::label)).toList();
        }
    }

    private final Label icon;
    private final Label text;
    private final Composite links;
    private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    private final GridData linksData = new GridData(SWT.FILL, SWT.CENTER, true, false);
    private Optional<String> readOnly = Optional.empty();
    private Optional<String> busy = Optional.empty();
    private Optional<Offer> offer = Optional.empty();

    EditorBanner(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        text = new Label(this, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        links = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginLeft = 0;
        row.spacing = 16;
        links.setLayout(row);
        linksData.horizontalSpan = 2;
        linksData.horizontalIndent = 22;
        linksData.exclude = true;
        links.setLayoutData(linksData);
        setLayoutData(data);
        data.exclude = true;
        setVisible(false);
        style();
    }

    void style() {
        Color panel = ThemeColors.color(ColorRole.PANEL);
        boolean lacking = offer.isEmpty() || said().isPresent();
        ColorRole role = lacking ? ColorRole.WARNING : ColorRole.INFORMATION;
        setBackground(panel);
        icon.setBackground(panel);
        text.setBackground(panel);
        links.setBackground(panel);
        for (Control link : links.getChildren()) {
            link.setBackground(panel);
        }
        text.setForeground(ThemeColors.color(lacking ? ColorRole.WARNING : ColorRole.TEXT));
        icon.setImage(Images.image(lacking ? Icon.LOCK : Icon.MEMBER, role));
    }

    /** Says that nothing can ever be changed here, and why; or does not. */
    void readOnly(Optional<String> reason, String member) {
        readOnly =
                reason.map(
                        r -> UiWords.say("editor.banner.read-only", "member", member, "reason", r));
        show();
    }

    /** Says that nothing can be changed for now, since other work is under way; or does not. */
    void busy(Optional<String> doing) {
        busy = doing.map(work -> UiWords.say("editor.banner.busy", "work", work));
        show();
    }

    /** Offers something as long as there is nothing more important to say; or does not. */
    void offer(Optional<Offer> made) {
        if (!made.map(Offer::words).equals(offer.map(Offer::words))) {
            offer = made;
            show();
        }
    }

    private Optional<String> said() {
        return readOnly.or(() -> busy);
    }

    private void show() {
        for (Control link : links.getChildren()) {
            link.dispose();
        }
        boolean offers = offer.isPresent() && said().isEmpty();
        if (offers) {
            offer.orElseThrow().links().forEach(this::link);
        }
        links.setVisible(offers);
        linksData.exclude = !offers;
        text.setText(said().or(() -> offer.map(Offer::text)).orElse("").strip());
        boolean there = said().isPresent() || offers;
        data.exclude = !there;
        setVisible(there);
        style();
        // links that came for others have no size yet, though their row has
        layout(true, true);
        getParent().layout();
    }

    private void link(Choice choice) {
        Link link = new Link(links, SWT.NONE);
        link.setText("<a>" + choice.label().replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> choice.action().run());
    }
}
