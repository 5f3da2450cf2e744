/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.Loss;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Packing;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.Whose;
import org.scholion.project.json.JsonText;
import org.scholion.words.Message;

/** The report of an export as JSON. */
final class ExportReport {

    /** Its name below the export's folder. */
    static final String NAME = "export-report.json";

    /** Keys by which a later export finds what was written. */
    static final String FILES = "files";

    static final String DOCUMENTS = "documents";

    static final String EARLIER = "earlierFiles";

    private ExportReport() {}

    /**
     * Returns the report.
     *
     * @param earlier files of exports before, which are still there
     */
    static String json(
            String project, ExportRequest request, ExportResult result, List<String> earlier) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("format", request.format());
        tree.put("project", project);
        tree.put("of", request.of().map(Whose::word));
        tree.put("offsets", request.offsets().map(u -> u.name().toLowerCase(Locale.ROOT)));
        if (request.packing() != Packing.NONE) {
            tree.put("packed", request.packing().word());
        }
        tree.put(FILES, result.common());
        tree.put(EARLIER, earlier);
        tree.put("lost", losses(result.losses()));
        tree.put("notices", losses(result.notices()));
        List<Object> documents = new ArrayList<>();
        for (ExportResult.Written written : result.written()) {
            Map<String, Object> document = new TreeMap<>();
            document.put("name", written.name());
            document.put("member", written.member());
            document.put(FILES, written.files());
            document.put("annotations", written.annotations());
            document.put("lost", losses(written.losses()));
            documents.add(document);
        }
        tree.put(DOCUMENTS, documents);
        List<Object> notWritten = new ArrayList<>();
        for (ExportResult.NotWritten not : result.notWritten()) {
            Map<String, Object> document = new TreeMap<>();
            document.put("name", not.name());
            document.put("member", not.member());
            document.put("reason", not.why().toString());
            notWritten.add(document);
        }
        tree.put("notWritten", notWritten);
        return JsonText.of(tree);
    }

    private static List<Object> losses(Losses losses) {
        List<Object> list = new ArrayList<>();
        SortedMap<String, Loss> byReason = new TreeMap<>();
        losses.all().forEach(loss -> byReason.put(loss.reason().toString(), loss));
        byReason.forEach(
                (reason, loss) ->
                        list.add(
                                Map.of(
                                        "reason", reason,
                                        "count", loss.count(),
                                        "examples",
                                                loss.examples().stream()
                                                        .map(Message::toString)
                                                        .toList())));
        return list;
    }
}
