/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stance Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of stance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getHolderTypes <em>Holder Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getTargetTypes <em>Target Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isAuthorHolder <em>Author Holder</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isImplicitHolder <em>Implicit Holder</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isCatalogued <em>Catalogued</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isIntensityRequired <em>Intensity Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isCueRequired <em>Cue Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#isEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getMaximumSources <em>Maximum Sources</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getActs <em>Acts</em>}</li>
 *   <li>{@link org.scholion.schema.model.StanceDefinition#getCommitment <em>Commitment</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition()
 * @model extendedMetaData="kind='elementOnly' name='stance'"
 * @generated
 */
public interface StanceDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set that is its polarity scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see #setPolarity(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Polarity()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='polarity'"
	 * @generated
	 */
	String getPolarity();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(String value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the ordered tag set that is its intensity scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Intensity()
	 * @model extendedMetaData="kind='attribute' name='intensity'"
	 * @generated
	 */
	String getIntensity();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(String value);

	/**
	 * Returns the value of the '<em><b>Holder Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the entity types a holder may have; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_HolderTypes()
	 * @model extendedMetaData="kind='element' name='holder'"
	 * @generated
	 */
	EList<String> getHolderTypes();

	/**
	 * Returns the value of the '<em><b>Target Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the types a target may have; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_TargetTypes()
	 * @model extendedMetaData="kind='element' name='target'"
	 * @generated
	 */
	EList<String> getTargetTypes();

	/**
	 * Returns the value of the '<em><b>Author Holder</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the author may be the holder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author Holder</em>' attribute.
	 * @see #setAuthorHolder(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_AuthorHolder()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='authorHolder'"
	 * @generated
	 */
	boolean isAuthorHolder();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isAuthorHolder <em>Author Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author Holder</em>' attribute.
	 * @see #isAuthorHolder()
	 * @generated
	 */
	void setAuthorHolder(boolean value);

	/**
	 * Returns the value of the '<em><b>Implicit Holder</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the holder may be implicit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implicit Holder</em>' attribute.
	 * @see #setImplicitHolder(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_ImplicitHolder()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='implicitHolder'"
	 * @generated
	 */
	boolean isImplicitHolder();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isImplicitHolder <em>Implicit Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implicit Holder</em>' attribute.
	 * @see #isImplicitHolder()
	 * @generated
	 */
	void setImplicitHolder(boolean value);

	/**
	 * Returns the value of the '<em><b>Catalogued</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a target needs an identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogued</em>' attribute.
	 * @see #setCatalogued(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Catalogued()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='catalogued'"
	 * @generated
	 */
	boolean isCatalogued();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isCatalogued <em>Catalogued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogued</em>' attribute.
	 * @see #isCatalogued()
	 * @generated
	 */
	void setCatalogued(boolean value);

	/**
	 * Returns the value of the '<em><b>Intensity Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a stance without an intensity is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity Required</em>' attribute.
	 * @see #setIntensityRequired(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_IntensityRequired()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='intensityRequired'"
	 * @generated
	 */
	boolean isIntensityRequired();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isIntensityRequired <em>Intensity Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity Required</em>' attribute.
	 * @see #isIntensityRequired()
	 * @generated
	 */
	void setIntensityRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Cue Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a stance without a cue is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue Required</em>' attribute.
	 * @see #setCueRequired(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_CueRequired()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='cueRequired'"
	 * @generated
	 */
	boolean isCueRequired();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isCueRequired <em>Cue Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue Required</em>' attribute.
	 * @see #isCueRequired()
	 * @generated
	 */
	void setCueRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Evidence Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a stance without evidence is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Required</em>' attribute.
	 * @see #setEvidenceRequired(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_EvidenceRequired()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='evidenceRequired'"
	 * @generated
	 */
	boolean isEvidenceRequired();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#isEvidenceRequired <em>Evidence Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Required</em>' attribute.
	 * @see #isEvidenceRequired()
	 * @generated
	 */
	void setEvidenceRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Maximum Sources</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many sources its chain may have, -1 for any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Sources</em>' attribute.
	 * @see #setMaximumSources(int)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_MaximumSources()
	 * @model default="-1"
	 *        extendedMetaData="kind='attribute' name='maximumSources'"
	 * @generated
	 */
	int getMaximumSources();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getMaximumSources <em>Maximum Sources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Sources</em>' attribute.
	 * @see #getMaximumSources()
	 * @generated
	 */
	void setMaximumSources(int value);

	/**
	 * Returns the value of the '<em><b>Acts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of its attribute that says what the holder does by taking the position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acts</em>' attribute.
	 * @see #setActs(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Acts()
	 * @model extendedMetaData="kind='attribute' name='acts'"
	 * @generated
	 */
	String getActs();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getActs <em>Acts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acts</em>' attribute.
	 * @see #getActs()
	 * @generated
	 */
	void setActs(String value);

	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set of the commitment of sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment</em>' attribute.
	 * @see #setCommitment(String)
	 * @see org.scholion.schema.model.SchemaPackage#getStanceDefinition_Commitment()
	 * @model extendedMetaData="kind='attribute' name='commitment'"
	 * @generated
	 */
	String getCommitment();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.StanceDefinition#getCommitment <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' attribute.
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(String value);

} // StanceDefinition
