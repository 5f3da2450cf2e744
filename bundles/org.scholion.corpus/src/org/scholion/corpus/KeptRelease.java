/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;

/**
 * A release as the project remembers it.
 *
 * @param number from 1, growing
 * @param kept what is kept of it
 * @param actor who made it first
 * @param at when
 */
public record KeptRelease(long number, NewRelease kept, String actor, Instant at) {}
