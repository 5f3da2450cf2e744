/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.BreakIterator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.scholion.document.Annotation;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** Starts a further process with the classes of this one, on a class path or under OSGi. */
public final class ChildProcess {

    private static final List<Class<?>> NEEDED =
            List.of(
                    CrashWriter.class,
                    ProjectStore.class,
                    Annotation.class,
                    Schema.class,
                    TextBoundaries.class,
                    Message.class,
                    BreakIterator.class,
                    org.eclipse.emf.common.util.URI.class,
                    EObject.class,
                    XMLResource.class,
                    JsonCreator.class,
                    JsonFactory.class,
                    ObjectMapper.class,
                    JDBC.class);

    /** Where builds put the classes of a bundle that is run from its folder. */
    private static final List<String> CLASS_FOLDERS =
            List.of("", "target/classes", "target/test-classes", "bin");

    private ChildProcess() {}

    /**
     * Starts a process.
     *
     * @param temporary where it keeps its temporary files, which a killed process leaves behind,
     *     and its user's cache
     */
    public static Process start(Class<?> main, Path temporary, String... arguments)
            throws IOException {
        return start(List.of(), main, temporary, arguments);
    }

    /**
     * Starts a process through another program, such as one that makes it another user's, who need
     * not be able to read what was built here: the classes are copied into the folder for temporary
     * files.
     *
     * @param prefix that program with its arguments; empty for none
     */
    public static Process start(
            List<String> prefix, Class<?> main, Path temporary, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Xshare:auto");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Duser.home=" + temporary);
        command.add("-cp");
        command.add(
                String.join(
                        File.pathSeparator,
                        prefix.isEmpty() ? classPath() : copied(temporary.resolve("classes"))));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // What is the user's is in that folder, too.
        builder.environment().remove("XDG_CACHE_HOME");
        return builder.start();
    }

    private static List<String> copied(Path folder) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : classPath()) {
            Path source = Path.of(entry);
            Path target = folder.resolve(copies.size() + "-" + source.getFileName());
            if (Files.exists(source)) {
                copyTree(source, target);
                copies.add(target.toString());
            }
        }
        return copies;
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    // Some are for their owner only where they come from.
                    if (!copy.toFile().setReadable(true, false)) {
                        throw new IOException(copy + " cannot be made readable");
                    }
                }
            }
        }
    }

    private static Set<String> classPath() {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> needed : NEEDED) {
            entries.add(locate(needed).toString());
        }
        // On a plain class path there may be more that these classes need in turn.
        entries.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return entries;
    }

    private static Path locate(Class<?> needed) {
        String location = needed.getProtectionDomain().getCodeSource().getLocation().toString();
        // OSGi says "reference:file:…" of a bundle that was not copied.
        Path root =
                Path.of(URI.create(location.replaceFirst("^reference:", "").replace(" ", "%20")));
        if (Files.isRegularFile(root)) {
            return root;
        }
        String file = needed.getName().replace('.', '/') + ".class";
        return CLASS_FOLDERS.stream()
                .map(root::resolve)
                .filter(folder -> Files.exists(folder.resolve(file)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " is not in " + root));
    }
}
