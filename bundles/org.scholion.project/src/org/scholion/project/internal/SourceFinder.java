/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.GzipSource;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.ZipArchive;
import org.scholion.project.CancelledException;
import org.scholion.project.ImportResult.Skipped;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.words.Message;

/** Finds the files to import below what was named, in an order that does not change. */
public final class SourceFinder implements AutoCloseable {

    /** What the names of a project's files end with, after the project's own name. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    /** About how large what is packed becomes, in bytes. */
    private static final long ESTIMATE = 1 << 14;

    private final Progress progress;
    private final Set<Object> open = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<ZipArchive> archives = new ArrayList<>();

    /**
     * Creates a finder.
     *
     * @param project where the open project is. If that is a file, neither it nor what belongs to
     *     it is ever found, by whatever name: opening it a second time would drop its lock
     */
    public SourceFinder(ProjectAddress project, Progress progress) {
        this.progress = progress;
        project.file().ifPresent(this::keepOut);
    }

    private void keepOut(Path project) {
        for (String part : PARTS) {
            Path file = project.resolveSibling(project.getFileName() + part);
            if (Files.exists(file)) {
                try {
                    key(Files.readAttributes(file, BasicFileAttributes.class)).ifPresent(open::add);
                } catch (IOException e) {
                    problems.add(problem(file, e));
                }
            }
        }
    }

    /** Returns what identifies a file under all its names, where the system has such a thing. */
    private static Optional<Object> key(BasicFileAttributes attributes) {
        return Optional.ofNullable(attributes.fileKey());
    }

    /**
     * A file.
     *
     * @param named whether it was named itself, not a folder above it
     * @param bytes its size
     */
    public record Found(Source source, boolean named, long bytes) {}

    /** Finds the files of a path that was named. */
    public void find(Path path) throws CancelledException {
        progress.check();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                walk(path);
            } else if (isProject(path, attributes)) {
                problems.add(Problem.in(path.toString(), Message.of("project.import.is-project")));
            } else if (!attributes.isRegularFile()) {
                problems.add(Problem.in(path.toString(), Message.of("project.import.odd-file")));
            } else {
                found.addAll(file(path, path, true, attributes.size()));
            }
        } catch (IOException e) {
            problems.add(problem(path, e));
        }
    }

    /** Returns a file, or what is packed in it: an archive is as the folder in it. */
    private List<Found> file(Path root, Path file, boolean named, long bytes) {
        FileSource source = FileSource.of(root, file);
        try {
            if (ZipArchive.isOne(file)) {
                String prefix = named ? "" : source.stem(ZipArchive.EXTENSION) + "/";
                return packed(ZipArchive.open(file, prefix));
            }
        } catch (UnreadableSourceException e) {
            problems.add(Problem.of(e));
            return List.of();
        } catch (IOException e) {
            problems.add(problem(file, e));
            return List.of();
        }
        boolean zipped = source.fileName().toLowerCase(Locale.ROOT).endsWith(GzipSource.EXTENSION);
        return List.of(new Found(zipped ? new GzipSource(source) : source, named, bytes));
    }

    private List<Found> packed(ZipArchive archive) {
        archives.add(archive);
        archive.refused().forEach(r -> problems.add(Problem.in(r.name(), r.why())));
        List<Found> all = new ArrayList<>();
        for (Source source : archive.sources()) {
            boolean hidden =
                    Arrays.stream(source.name().split("/"))
                            .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
            if (hidden) {
                skipped.add(
                        new Skipped(
                                source.displayName(), Message.of("project.skipped.hidden-file")));
            } else {
                all.add(new Found(source, false, ESTIMATE));
            }
        }
        return all;
    }

    /** Lets go of the archives; what was found in them cannot be read any more. */
    @Override
    public void close() {
        for (ZipArchive archive : archives) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a file that was only read cannot be closed", e);
            }
        }
    }

    /** Returns the files found so far. */
    public List<Found> found() {
        return found;
    }

    /** Returns what could not be looked at. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns what was passed over in folders. */
    public List<Skipped> skipped() {
        return skipped;
    }

    private void walk(Path root) throws IOException, CancelledException {
        List<Found> below = new ArrayList<>();
        Visitor visitor = new Visitor(root, below);
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        progress.check();
        below.sort(Comparator.comparing((Found f) -> f.source().name()));
        found.addAll(below);
    }

    private boolean isProject(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        return PARTS.stream().anyMatch(part -> name.endsWith(FileAddress.EXTENSION + part))
                || key(attributes).map(open::contains).orElse(false);
    }

    private static Problem problem(Path path, IOException e) {
        Message what =
                switch (e) {
                    case AccessDeniedException denied -> Message.of("project.import.forbidden");
                    case FileSystemLoopException loop -> Message.of("project.import.loop");
                    case NoSuchFileException gone -> Message.of("project.import.none");
                    default -> Problem.unreadable(e);
                };
        return Problem.in(path.toString(), what);
    }

    /** Collects the files below a folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Found> below;

        Visitor(Path root, List<Found> below) {
            this.root = root;
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(
                Path folder, @Nullable BasicFileAttributes attributes) {
            if (progress.cancelled()) {
                return FileVisitResult.TERMINATE;
            }
            if (!folder.equals(root) && isHidden(folder)) {
                skipped.add(
                        new Skipped(
                                folder.toString(), Message.of("project.skipped.hidden-folder")));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
            if (isHidden(file)) {
                skipped.add(
                        new Skipped(file.toString(), Message.of("project.skipped.hidden-file")));
            } else if (attributes == null || isProject(file, attributes)) {
                skipped.add(new Skipped(file.toString(), Message.of("project.skipped.project")));
            } else if (attributes.isRegularFile()) {
                below.addAll(file(root, file, false, attributes.size()));
            } else {
                skipped.add(new Skipped(file.toString(), Message.of("project.skipped.odd-file")));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
            if (e != null) {
                problems.add(problem(file, e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                problems.add(problem(folder, e));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
