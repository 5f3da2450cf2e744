/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.FolderTarget;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.internal.GoldSupport;
import org.scholion.release.Manifest;
import org.scholion.release.ManifestJson;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.anonymous.Pseudonyms;
import org.scholion.release.recipe.FormatChoice;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.split.UnsplittableException;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * Makes the files of a release out of a frozen state and a recipe, and of nothing else: so it makes
 * the same files whatever has happened to the project since.
 */
final class ReleaseMaking {

    /** Stands for times that nobody is to know. */
    private static final Instant UNTOLD = Instant.EPOCH;

    private final ProjectStore store;
    private final Formats formats;
    private final FrozenState state;
    private final Recipe recipe;
    private final Map<String, String> called;
    private final String content;
    private final Pseudonyms pseudonyms;

    /**
     * Creates it.
     *
     * @param recipeText the recipe as it was written
     * @param called what members were called, by pseudonym, where it was made before
     */
    ReleaseMaking(
            ProjectStore store,
            Formats formats,
            FrozenState state,
            Recipe recipe,
            String recipeText,
            Map<String, String> called)
            throws StoreException {
        this.store = store;
        this.formats = formats;
        this.state = state;
        this.recipe = recipe;
        this.called = called;
        this.content = content(state, recipeText);
        this.pseudonyms =
                new Pseudonyms(store.releases().secret(), content, FirstNames.of(store)::of);
    }

    /** Returns what names a release. */
    static String content(FrozenState state, String recipeText) {
        return sha256(FrozenJson.write(state) + "\n" + recipeText);
    }

    private static String sha256(String text) {
        return TextHash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    String content() {
        return content;
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** Returns what reads what was frozen. */
    ReleaseContent read() throws StoreException {
        return new ReleaseContent(store, state, pseudonyms, called, recipe.time().orElse(UNTOLD));
    }

    /**
     * Writes the files.
     *
     * @param folder an empty folder
     * @param formatVersion in which version the manifest is written
     * @throws IOException when it cannot be written to
     * @throws UnsplittableException when it cannot be split as the recipe has it
     */
    ReleaseDraft write(Path folder, int formatVersion, Progress progress)
            throws StoreException, IOException, UnsplittableException, CancelledException {
        ReleaseContent read = read();
        for (FrozenState.Document document : state.documents()) {
            for (FrozenState.Set set : document.sets()) {
                read.member(
                        document, set); // so that the table has their names, and not earlier ones
            }
        }
        FrozenJudging.Judged judged = new FrozenJudging(store, state, read).all(progress);
        ReleaseSource source =
                new ReleaseSource(
                        read, state, recipe, GoldSupport.of(judged.places(), judged.posteriors()));
        List<ReleaseSource.Row> rows = source.rows();
        FolderTarget target = FolderTarget.of(folder, name -> false);
        Splitting.Labelled labelled = new Splitting(state, read, recipe).run(progress);
        Map<Optional<String>, List<ReleaseSource.Row>> parts = new LinkedHashMap<>();
        if (recipe.splits().isPresent()) {
            recipe.splits()
                    .get()
                    .shares()
                    .keySet()
                    .forEach(part -> parts.put(Optional.of(part), new ArrayList<>()));
        }
        for (ReleaseSource.Row row : rows) {
            parts.computeIfAbsent(labelled.part(row.document().name()), p -> new ArrayList<>())
                    .add(row);
        }
        progress.begin(
                Message.of("release.task.writing"), (long) rows.size() * recipe.formats().size());
        DataWriting data =
                new DataWriting(
                        source, recipe.withheld() ? new Withheld(target) : target, progress);
        List<ReleaseDraft.Written> written = new ArrayList<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (FormatChoice choice : recipe.formats()) {
            String id = choice.id().value();
            Format format = formats.format(id).orElseThrow();
            int number = taken.merge(id, 1, Integer::sum);
            String into = DataWriting.FOLDER + "/" + id + (number > 1 ? "-" + number : "");
            written.add(data.write(format, choice, into, parts));
        }
        if (recipe.withheld()) {
            Withheld.script(target);
        }
        if (recipe.of().value().equals(Recipe.VOTES)) {
            new VoteRows(read, state, judged, recipe.withheld())
                    .write(new PartTarget(target, DataWriting.FOLDER));
        }
        ReleaseDraft draft = new ReleaseDraft(written);
        String xml = store.schemas().version(state.schemaVersion()).orElseThrow().xml();
        new Describing(content, state, recipe, read, formats, labelled, draft, target)
                .write(
                        recipe.about().title().orElse(state.project()),
                        of(),
                        xml,
                        FrozenAgreement.of(state, read, progress),
                        new ReleaseFolder(folder).files());
        Manifest manifest =
                manifest(formatVersion, read, xml, labelled, new ReleaseFolder(folder).files());
        put(
                target,
                Manifest.NAME,
                new String(ManifestJson.write(manifest), StandardCharsets.UTF_8));
        return draft;
    }

    private static void put(FolderTarget target, String name, String text) throws IOException {
        try (ExportFile file = target.open(name)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    /** Whose annotations are released, without naming anybody. */
    private String of() {
        String of = recipe.of().value();
        boolean word = of.equals(Recipe.GOLD) || of.equals(Recipe.VOTES);
        return word ? of : pseudonyms.member(of);
    }

    private Manifest manifest(
            int formatVersion,
            ReleaseContent read,
            String xml,
            Splitting.Labelled labelled,
            List<Manifest.ListedFile> files)
            throws StoreException {
        List<Manifest.PinnedDocument> documents = new ArrayList<>();
        for (FrozenState.Document document : state.documents()) {
            List<Manifest.PinnedSet> sets = new ArrayList<>();
            for (FrozenState.Set set : document.sets()) {
                sets.add(
                        new Manifest.PinnedSet(
                                pseudonyms.set(set.ulid()),
                                read.member(document, set),
                                set.sequence(),
                                set.state().word(),
                                set.released()));
            }
            sets.sort((a, b) -> a.id().compareTo(b.id()));
            documents.add(
                    new Manifest.PinnedDocument(
                            document.name(),
                            document.textSha256(),
                            read.record(document).sourceSha256(),
                            labelled.part(document.name()),
                            sets));
        }
        return new Manifest(
                formatVersion,
                content,
                of(),
                recipe.time().map(Instant::toString),
                new Manifest.PinnedSchema(read.schema().id(), state.schemaVersion(), sha256(xml)),
                state.catalogue(),
                documents,
                files);
    }
}
