/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.words.Message;

/**
 * What can be said of two releases whose annotations cannot both be read: numbers of each label
 * document by document, and which files of the formats that both have are the same.
 */
final class NumbersAlone {

    /** How many documents are named. */
    private static final int NAMED = 10;

    private final ComparedRelease before;
    private final ComparedRelease after;

    NumbersAlone(ComparedRelease before, ComparedRelease after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Says it.
     *
     * @param unread why annotations cannot be read
     * @param pairs the later names of documents by the earlier ones
     */
    List<Message> notes(List<Message> unread, SortedMap<String, String> pairs)
            throws StoreException, DataProblemException {
        List<Message> notes = new ArrayList<>(unread);
        notes.add(Message.of("release.diff.counts-alone"));
        notes.add(documents(pairs));
        for (String folder : folders(before)) {
            if (folders(after).contains(folder)) {
                notes.add(files(folder));
            }
        }
        return notes;
    }

    private Message documents(SortedMap<String, String> pairs)
            throws StoreException, DataProblemException {
        List<String> other = new ArrayList<>();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            if (!before.counts(pair.getKey()).equals(after.counts(pair.getValue()))) {
                other.add(pair.getValue());
            }
        }
        List<String> named = other.subList(0, Math.min(NAMED, other.size()));
        return Message.of(
                "release.diff.numbers",
                "count",
                other.size(),
                "all",
                pairs.size(),
                "documents",
                named,
                "more",
                other.size() - named.size());
    }

    /** Where the data of a format lie, below the folder of all data. */
    private static SortedSet<String> folders(ComparedRelease release) {
        SortedSet<String> folders = new TreeSet<>();
        for (String file : release.files().keySet()) {
            String[] parts = file.split("/");
            if (parts.length > 2) {
                folders.add(parts[1]);
            }
        }
        return folders;
    }

    private Message files(String folder) {
        String below = DataWriting.FOLDER + "/" + folder + "/";
        SortedSet<String> all = new TreeSet<>(before.files().keySet());
        all.addAll(after.files().keySet());
        int same = 0;
        int other = 0;
        int added = 0;
        int removed = 0;
        for (String file : all) {
            if (!file.startsWith(below)) {
                continue;
            }
            if (!before.files().containsKey(file)) {
                added++;
            } else if (!after.files().containsKey(file)) {
                removed++;
            } else if (before.files().get(file).equals(after.files().get(file))) {
                same++;
            } else {
                other++;
            }
        }
        return Message.of(
                "release.diff.files",
                "format",
                folder,
                "same",
                same,
                "other",
                other,
                "added",
                added,
                "removed",
                removed);
    }
}
