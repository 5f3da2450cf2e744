/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code cli/config.ini}, the configuration of the command line, into each product below the
 * folder given: every bundle of ours that does not reach SWT, and what those need. Run by the build
 * after the products are laid out.
 */
public final class CliConfiguration {
    private static final String OURS = "org.scholion.";
    private static final String WINDOWING = "org.eclipse.swt";

    /**
     * In what is offered, {@code ;name="value"}; in the filter of what is asked for, {@code
     * (name=value)}.
     */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[;(]\\s*([\\w.-]+)(?::\\w+)?=\"?([\\w.-]+)[\")]?");

    private static final Map<String, String> STARTED =
            Map.of(
                    "org.eclipse.equinox.common", "@2:start",
                    "org.eclipse.equinox.app", "@3:start",
                    "org.eclipse.core.runtime", "@4:start");

    /**
     * One bundle as its manifest tells it, what is optional left out. Exports and imports are
     * packages and capabilities.
     */
    private record Bundle(
            String name,
            String file,
            Optional<String> host,
            Set<String> exports,
            Set<String> imports,
            Set<String> requires,
            boolean platformBound) {}

    private final Map<String, Bundle> byName = new TreeMap<>();
    private final Map<String, String> exporters = new HashMap<>();

    /**
     * Takes the folder of the products; fails if it holds none, or one without the command line.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> plugins;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]), 8)) {
            plugins =
                    files.filter(path -> path.endsWith("plugins") && Files.isDirectory(path))
                            .toList();
        }
        if (plugins.isEmpty()) {
            throw new IllegalStateException("no product below " + arguments[0]);
        }
        for (Path folder : plugins) {
            new CliConfiguration(folder).write(folder.resolveSibling("cli"), folder);
        }
    }

    private CliConfiguration(Path plugins) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.sorted().toList()) {
                read(file).ifPresent(this::add);
            }
        }
    }

    private void add(Bundle bundle) {
        byName.put(bundle.name(), bundle);
        bundle.exports()
                .forEach(name -> exporters.putIfAbsent(name, bundle.host().orElse(bundle.name())));
    }

    private void write(Path folder, Path plugins) throws IOException {
        Set<String> chosen = new TreeSet<>();
        for (String name : byName.keySet()) {
            if (name.startsWith(OURS)) {
                Set<String> needed = closure(name);
                if (!needed.contains(WINDOWING)) {
                    chosen.addAll(needed);
                }
            }
        }
        if (!chosen.contains(OURS + "cli")) {
            throw new IllegalStateException("no command line without a window in " + plugins);
        }
        chosen.remove("org.eclipse.osgi");
        String bundles =
                chosen.stream()
                        .map(
                                name ->
                                        "reference:file:"
                                                + byName.get(name).file()
                                                + STARTED.getOrDefault(name, ""))
                        .collect(Collectors.joining(",\\\n "));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("config.ini"),
                """
                # The command line's own configuration, written by the build.
                eclipse.application=org.scholion.cli.application
                osgi.framework=file:plugins/%s
                osgi.bundles.defaultStartLevel=4
                osgi.bundles=%s
                """
                        .formatted(byName.get("org.eclipse.osgi").file(), bundles));
        Files.writeString(folder.resolve("build-id"), digest(plugins, chosen) + "\n");
    }

    private Set<String> closure(String root) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String name = open.pop();
            Bundle bundle = byName.get(name);
            if (bundle == null || !seen.add(name)) {
                continue;
            }
            open.addAll(needs(bundle));
            byName.values().stream()
                    .filter(
                            other ->
                                    other.host().equals(Optional.of(name))
                                            && !other.platformBound())
                    .forEach(fragment -> open.add(fragment.name()));
        }
        return seen;
    }

    private List<String> needs(Bundle bundle) {
        List<String> names = new ArrayList<>(bundle.requires());
        bundle.host().ifPresent(names::add);
        bundle.imports().stream()
                .filter(name -> !bundle.exports().contains(name))
                .map(exporters::get)
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    private String digest(Path plugins, Set<String> names) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                digest.update(Files.readAllBytes(plugins.resolve(byName.get(name).file())));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Bundle> read(Path file) {
        return manifest(file)
                .map(Manifest::getMainAttributes)
                .filter(main -> main.getValue("Bundle-SymbolicName") != null)
                .map(
                        main ->
                                new Bundle(
                                        clauses(main, "Bundle-SymbolicName", true)
                                                .iterator()
                                                .next(),
                                        file.getFileName().toString(),
                                        clauses(main, "Fragment-Host", true).stream().findFirst(),
                                        with(
                                                clauses(main, "Export-Package", true),
                                                capabilities(main, "Provide-Capability")),
                                        with(
                                                clauses(main, "Import-Package", false),
                                                capabilities(main, "Require-Capability")),
                                        clauses(main, "Require-Bundle", false),
                                        main.getValue("Eclipse-PlatformFilter") != null));
    }

    private static Optional<Manifest> manifest(Path file) {
        try {
            if (Files.isDirectory(file)) {
                try (InputStream in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
                    return Optional.of(new Manifest(in));
                }
            }
            try (JarFile jar = new JarFile(file.toFile())) {
                return Optional.ofNullable(jar.getManifest());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the manifest of " + file, e);
        }
    }

    private static Set<String> with(Set<String> names, Set<String> more) {
        names.addAll(more);
        return names;
    }

    /** Capabilities offered or asked for, each as {@code namespace:attribute=value}. */
    private static Set<String> capabilities(Attributes main, String header) {
        Set<String> names = new TreeSet<>();
        for (String clause : split(main.getValue(header), ',')) {
            String namespace = split(clause, ';').get(0).strip();
            if (clause.contains("resolution:=optional") || namespace.equals("osgi.ee")) {
                continue;
            }
            Matcher attribute = ATTRIBUTE.matcher(clause);
            while (attribute.find()) {
                names.add(namespace + ":" + attribute.group(1) + "=" + attribute.group(2));
            }
        }
        return names;
    }

    /** The names of a header's clauses; without the optional ones unless they are asked for. */
    private static Set<String> clauses(Attributes main, String header, boolean withOptional) {
        Set<String> names = new TreeSet<>();
        for (String clause : split(main.getValue(header), ',')) {
            boolean optional = clause.replaceAll("[\\s\"]", "").contains("resolution:=optional");
            for (String part : split(clause, ';')) {
                if (!part.contains("=") && (withOptional || !optional)) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }

    /**
     * Splits a header, which may be absent, at a separator that is not inside quotes (a range, a
     * uses list).
     */
    private static List<String> split(String header, char separator) {
        return header == null
                ? List.of()
                : List.of(header.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }
}
