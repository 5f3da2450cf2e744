/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.scholion.exchange.Loss;
import org.scholion.project.PreviewExport;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Shows what an export would write of one document, as it stands in the files. */
final class LayoutPreview extends Composite {

    /** Longer lines are cut: a document may be a single one. */
    private static final int LONGEST_LINE = 1500;

    private static final int MOST_REMARKS = 3;

    private final Label heading;
    private final Label remarks;
    private final StyledText rows;

    /** For each line of a file where it begins: the name of the file. */
    private final Map<Integer, String> fileOf = new TreeMap<>();

    /**
     * Creates it.
     *
     * @param another called when someone wants to see another document
     */
    LayoutPreview(Composite parent, Runnable another) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading);
        Button next = new Button(this, SWT.PUSH);
        next.setText(UiWords.say("workbench.layout.another"));
        next.addListener(SWT.Selection, event -> another.run());
        remarks = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(300, SWT.DEFAULT)
                .applyTo(remarks);
        rows = new StyledText(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        rows.setEditable(false);
        rows.setMargins(6, 6, 6, 6);
        rows.setLineSpacing(2);
        rows.addBidiSegmentListener(this::isolate);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 260).applyTo(rows);
    }

    /** Puts what has a direction of its own between isolates, which are shown and not copied. */
    private void isolate(BidiSegmentEvent event) {
        String file = fileOf.get(event.lineOffset);
        if (file == null) {
            return;
        }
        List<LineSigns> signs = LineSigns.of(file, event.lineText);
        event.segments = signs.stream().mapToInt(LineSigns::offset).toArray();
        event.segmentsChars = new char[signs.size()];
        for (int i = 0; i < signs.size(); i++) {
            event.segmentsChars[i] = signs.get(i).sign();
        }
    }

    /** Says why there is nothing to show, or that it is being worked out. */
    void say(String words) {
        heading.setText(words);
        remark("");
        fileOf.clear();
        rows.setText("");
        layout();
    }

    /** Shows what would be written. */
    void show(PreviewExport.Result result) {
        heading.setText(UiWords.say("workbench.layout.preview", "document", result.document()));
        List<String> said = new ArrayList<>();
        tell(said, "workbench.layout.notice", result.notices().all());
        boolean warned = !said.isEmpty();
        tell(said, "workbench.layout.lost", result.losses().all());
        remark(String.join("\n", said));
        remarks.setForeground(ThemeColors.color(warned ? ColorRole.WARNING : ColorRole.QUIET_TEXT));
        StringBuilder text = new StringBuilder();
        List<StyleRange> heads = new ArrayList<>();
        fileOf.clear();
        for (PreviewExport.PreviewFile file : result.files()) {
            StyleRange head = new StyleRange();
            head.start = text.length();
            head.length = file.name().length();
            head.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            heads.add(head);
            text.append(file.name()).append('\n');
            for (String line : file.lines()) {
                fileOf.put(text.length(), file.name());
                text.append(shortened(line)).append('\n');
            }
            if (!file.whole()) {
                text.append("…\n");
            }
            text.append('\n');
        }
        rows.setText(text.toString());
        heads.forEach(rows::setStyleRange);
        layout();
    }

    private void remark(String words) {
        remarks.setText(words);
        remarks.setVisible(!words.isEmpty());
        if (remarks.getLayoutData() instanceof GridData place) {
            place.exclude = words.isEmpty();
        }
    }

    private static void tell(List<String> said, String code, List<Loss> all) {
        all.stream()
                .limit(MOST_REMARKS)
                .forEach(
                        loss ->
                                said.add(
                                        UiWords.say(
                                                code,
                                                "count",
                                                loss.count(),
                                                "what",
                                                loss.reason())));
        if (all.size() > MOST_REMARKS) {
            said.add(UiWords.say("workbench.layout.more", "count", all.size() - MOST_REMARKS));
        }
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = LONGEST_LINE - (Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? 1 : 0);
        return line.substring(0, end) + "…";
    }
}
