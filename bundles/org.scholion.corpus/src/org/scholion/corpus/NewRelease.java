/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/**
 * What is to be kept of a release.
 *
 * @param content what names it: the SHA-256 of the state it froze and of its recipe
 * @param recipe the recipe, as it was written
 * @param state the state it froze, as JSON
 * @param names pseudonyms and whom they stand for, as JSON
 * @param manifest the SHA-256 of its manifest
 */
public record NewRelease(
        String content, String recipe, String state, String names, String manifest) {}
