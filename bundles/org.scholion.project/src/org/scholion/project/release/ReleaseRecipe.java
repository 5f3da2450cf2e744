/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.project.BadRequestException;
import org.scholion.project.DataProblemException;
import org.scholion.project.internal.NamedText;
import org.scholion.release.Manifest;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.UnfitManifestException;
import org.scholion.release.recipe.FormatChoice;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.recipe.RecipeReader;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.words.Message;

/**
 * A recipe that is carried out.
 *
 * @param file where it stands, for messages, and for folders it names
 * @param text as it is kept, from which the same release is made again
 */
record ReleaseRecipe(Path file, String text, Recipe recipe) {

    /** What a release is written in where no recipe says it, of what there is. */
    private static final List<String> USUAL = List.of("jsonl", "parquet");

    /**
     * Returns what is asked for.
     *
     * @throws RecipeException when it is no recipe, or names a format that there is not
     */
    static ReleaseRecipe of(BuildRelease.Request request, Formats formats)
            throws DataProblemException, BadRequestException, RecipeException {
        Path file = request.recipe().orElse(Path.of(""));
        String text = text(request, formats);
        Recipe recipe =
                new RecipeReader(usual(formats)).read(file, text).withFormatsFor(Withheld.FORMAT);
        RecipeReader.requireWritable(file, text);
        ReleaseRecipe made = new ReleaseRecipe(file, text, recipe);
        made.require(formats);
        return made;
    }

    /** Returns the recipe, or what stands for it where there is none. */
    private static String text(BuildRelease.Request request, Formats formats)
            throws DataProblemException, BadRequestException, RecipeException {
        if (request.composed().isPresent()) {
            return pinned(request.composed().get(), Path.of(""), formats);
        }
        if (request.recipe().isPresent()) {
            if (request.of().isPresent()) {
                throw new BadRequestException(Message.of("release.build.of-twice"));
            }
            return pinned(NamedText.read(request.recipe().get()), request.recipe().get(), formats);
        }
        StringBuilder text = new StringBuilder();
        text.append("of:").append(' ').append(quoted(request.of().orElse(Recipe.GOLD)));
        text.append('\n').append(listed(usual(formats)));
        return text.toString();
    }

    /** What is usual may be another thing some day: so it is said. */
    private static String pinned(String text, Path file, Formats formats) throws RecipeException {
        Recipe recipe = new RecipeReader(usual(formats)).read(file, text);
        boolean named = recipe.formats().stream().anyMatch(format -> format.id().line() > 0);
        if (named || text.stripLeading().startsWith("{")) {
            return text;
        }
        List<FormatChoice> all = recipe.withFormatsFor(Withheld.FORMAT).formats();
        return text + '\n' + listed(all);
    }

    private static String listed(List<FormatChoice> all) {
        String ids = String.join(",", all.stream().map(f -> f.id().value()).toList());
        return String.join(" ", "formats:", "[" + ids + "]\n");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /** Returns what a release is written in where no recipe says it. */
    static List<FormatChoice> usual(Formats formats) {
        return USUAL.stream()
                .filter(id -> formats.format(id).filter(Format::canWrite).isPresent())
                .map(FormatChoice::of)
                .toList();
    }

    /** Reads which part texts are in, in an earlier release that is to be kept to. */
    SortedMap<String, String> earlier() throws RecipeException {
        SortedMap<String, String> parts = new TreeMap<>();
        Optional<Placed<String>> keep = recipe.splits().flatMap(SplitPlan::keep);
        if (keep.isEmpty()) {
            return parts;
        }
        Path folder = file.toAbsolutePath().resolveSibling(keep.get().value()).normalize();
        try {
            ReleaseFolder release = new ReleaseFolder(folder);
            for (Manifest.PinnedDocument document : release.manifest().documents()) {
                document.split().ifPresent(part -> parts.put(document.textSha256(), part));
            }
            Optional<Message> changed = release.changed();
            if (changed.isPresent()) {
                throw RecipeException.at(
                        file,
                        keep.get().line(),
                        Message.of(
                                "release.manifest.unfit",
                                "file",
                                folder.toString(),
                                "what",
                                changed.get()));
            }
        } catch (UnfitManifestException e) {
            throw RecipeException.at(file, keep.get().line(), Message.of(e));
        }
        requireParts(folder, new TreeSet<>(parts.values()), keep.get());
        if (parts.isEmpty()) {
            throw RecipeException.at(
                    file,
                    keep.get().line(),
                    Message.of("release.recipe.unsplit", "folder", folder.toString()));
        }
        return parts;
    }

    /** A document that is to stay in a part that there is not would be put in any other. */
    private void requireParts(Path folder, SortedSet<String> earlier, Placed<String> keep)
            throws RecipeException {
        Set<String> known = recipe.splits().orElseThrow().shares().keySet();
        for (String part : earlier) {
            if (!known.contains(part)) {
                throw RecipeException.at(
                        file,
                        keep.line(),
                        Message.of(
                                "release.recipe.other-part",
                                "folder",
                                folder.toString(),
                                "part",
                                part,
                                "known",
                                known));
            }
        }
    }

    private void require(Formats formats) throws RecipeException {
        List<String> known =
                formats.all().stream().filter(Format::canWrite).map(Format::id).toList();
        for (FormatChoice choice : recipe.formats()) {
            if (recipe.withheld() && !choice.id().value().equals(Withheld.FORMAT)) {
                throw RecipeException.at(
                        file,
                        Math.max(1, choice.id().line()),
                        Message.of(
                                "release.recipe.withheld",
                                "format",
                                choice.id().value(),
                                "only",
                                Withheld.FORMAT));
            }
            if (!known.contains(choice.id().value())) {
                throw RecipeException.at(
                        file,
                        choice.id().line(),
                        Message.of(
                                "project.export.no-format",
                                "format",
                                choice.id().value(),
                                "known",
                                known));
            }
            requireUnderstood(formats.format(choice.id().value()).orElseThrow(), choice);
        }
    }

    /** What a format leaves aside would be another release than the recipe says. */
    private void requireUnderstood(Format format, FormatChoice choice) throws RecipeException {
        DocumentWriter writer = format.writer().orElseThrow();
        List<String> known = new ArrayList<>();
        if (writer.choosesOffsets()) {
            known.add(RecipeForm.OFFSETS);
        }
        writer.understands().stream()
                .filter(option -> option != LayoutOption.PART)
                .map(LayoutOption::key)
                .forEach(known::add);
        for (Placed<String> option : choice.said()) {
            if (!known.contains(option.value())) {
                throw RecipeException.at(
                        file,
                        option.line(),
                        Message.of(
                                "release.recipe.not-understood",
                                "option",
                                option.value(),
                                "format",
                                format.id(),
                                "count",
                                known.size(),
                                "known",
                                known));
            }
        }
    }
}
