/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.nio.file.Path;

/**
 * What a benchmark may use.
 *
 * @param product the folder of the product for this machine, with its {@code plugins}
 * @param sample the sample project's file, not to be changed
 * @param benchmarks the archive of the benchmarks' own bundle
 * @param scratch an empty folder of this benchmark's own, deleted afterwards
 */
public record Workplace(Path product, Path sample, Path benchmarks, Path scratch) {}
