/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.project.json.JsonReading;
import org.scholion.release.Manifest;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.UnfitManifestException;
import org.scholion.release.data.ReleasedRows;
import org.scholion.release.data.ReleasedSet;
import org.scholion.release.data.UnreadableDataException;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/** A release as it lies in its folder, whoever made it. */
final class FolderRelease implements ComparedRelease {

    private static final long LARGEST = 1L << 30;
    private static final String ROWS = "jsonl";

    private final Path folder;
    private final SetNames names;
    private final Schema schema;
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Optional<ReleasedRows> rows;
    private final ReleaseDifference.Side side;
    private final SortedMap<String, String> files = new TreeMap<>();

    /**
     * Reads what describes it.
     *
     * @param manifest as it is read from the folder
     * @param names who is who, if that is known
     * @param recorded its number, if a project remembers it
     * @throws DataProblemException when a file that every release has is not there, or is none
     */
    FolderRelease(
            String name, Path folder, Manifest manifest, SetNames names, Optional<Long> recorded)
            throws DataProblemException {
        this.folder = folder;
        this.names = names;
        this.schema = schema(folder.resolve("schema.xml"));
        SortedMap<String, Integer> parts = new TreeMap<>();
        for (Manifest.PinnedDocument document : manifest.documents()) {
            document.split().ifPresent(part -> parts.merge(part, 1, Integer::sum));
            List<PinnedSet> sets = new ArrayList<>();
            for (Manifest.PinnedSet set : document.sets()) {
                sets.add(
                        names.set(
                                set.member(),
                                new ReleaseDifference.SetAt(
                                        set.sequence(), set.state(), set.released())));
            }
            documents.put(
                    document.name(),
                    new Document(document.name(), document.textSha256(), document.split(), sets));
        }
        List<String> formats = new ArrayList<>();
        List<Path> rowFiles = new ArrayList<>();
        Object report = tree("report.json");
        for (Object each : list(report, "formats")) {
            String format = String.valueOf(value(each, "format"));
            formats.add(format);
            if (format.equals(ROWS) && rowFiles.isEmpty()) {
                for (Object part : list(each, "parts")) {
                    rowFiles.add(below(String.valueOf(value(part, "folder"))));
                }
            }
        }
        this.rows = rows(rowFiles);
        for (Manifest.ListedFile file : manifest.files()) {
            if (file.name().startsWith(DataWriting.FOLDER + "/")) {
                files.put(file.name(), file.sha256());
            }
        }
        counts();
        this.side =
                new ReleaseDifference.Side(
                        name,
                        manifest.content(),
                        manifest.of(),
                        manifest.time(),
                        manifest.documents().size(),
                        manifest.schema().version(),
                        parts,
                        formats,
                        recorded);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws DataProblemException when there is none, or it is none
     */
    static Manifest manifest(Path folder) throws DataProblemException {
        try {
            return new ReleaseFolder(folder).manifest();
        } catch (UnfitManifestException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    private static Schema schema(Path file) throws DataProblemException {
        try {
            return SchemaXml.read(
                    new String(
                            BoundedFile.bytes(file, SchemaXml.MAXIMUM_BYTES),
                            StandardCharsets.UTF_8),
                    file.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (InvalidSchemaException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    private static DataProblemException unreadable(Path file, IOException e) {
        return new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
    }

    private @Nullable Object tree(String name) throws DataProblemException {
        Path file = folder.resolve(name);
        try {
            return JsonReading.read(
                    new String(BoundedFile.bytes(file, LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static @Nullable Object value(@Nullable Object of, String key) {
        return of instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static List<?> list(@Nullable Object of, String key) {
        return value(of, key) instanceof List<?> list ? list : List.of();
    }

    /** A report could name any file of the machine. */
    private Path below(String part) throws DataProblemException {
        Path rows = folder.resolve(part).resolve("documents.jsonl").normalize();
        if (!rows.startsWith(folder.normalize())) {
            throw new DataProblemException(
                    Message.of("release.diff.outside", "folder", folder, "named", part));
        }
        return rows;
    }

    private static Optional<ReleasedRows> rows(List<Path> files) throws DataProblemException {
        List<Path> there = files.stream().filter(Files::isRegularFile).toList();
        if (files.isEmpty() || there.size() < files.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReleasedRows.of(there));
        } catch (UnreadableDataException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    private void counts() throws DataProblemException {
        Path file = folder.resolve("documents.jsonl");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                BoundedFile.open(file, LARGEST), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Object row = JsonReading.read(line);
                SortedMap<String, Integer> here = new TreeMap<>();
                if (value(row, "annotations") instanceof Map<?, ?> map) {
                    map.forEach(
                            (label, count) -> {
                                if (count instanceof Long number) {
                                    here.put(String.valueOf(label), number.intValue());
                                }
                            });
                }
                counts.put(String.valueOf(value(row, "name")), here);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public ReleaseDifference.Side side() {
        return side;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public SortedMap<String, Document> documents() {
        return documents;
    }

    @Override
    public Map<String, Integer> counts(String document) {
        return counts.getOrDefault(document, Map.of());
    }

    @Override
    public Optional<List<Marks>> marks(String document, Optional<String> text)
            throws DataProblemException {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<List<ReleasedSet>> sets = rows.get().of(document, text);
            return sets.map(
                    all ->
                            all.stream()
                                    .map(
                                            set ->
                                                    new Marks(
                                                            set.member().flatMap(names::key),
                                                            set.text(),
                                                            set.annotations()))
                                    .toList());
        } catch (UnreadableDataException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    @Override
    public Optional<Message> unread() {
        return Optional.of(
                rows.isEmpty()
                        ? Message.of(
                                "release.diff.no-rows",
                                "release",
                                side.name(),
                                "formats",
                                side.formats())
                        : Message.of("release.diff.no-texts", "release", side.name()));
    }

    @Override
    public SortedMap<String, String> files() {
        return files;
    }

    @Override
    public List<Map<?, ?>> agreement() throws DataProblemException {
        List<Map<?, ?>> figures = new ArrayList<>();
        if (tree("agreement-report.json") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> map) {
                    figures.add(map);
                }
            }
        }
        return figures;
    }
}
