/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stance Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getHolderTypes <em>Holder Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getTargetTypes <em>Target Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isAuthorHolder <em>Author Holder</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isImplicitHolder <em>Implicit Holder</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isCatalogued <em>Catalogued</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isIntensityRequired <em>Intensity Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isCueRequired <em>Cue Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#isEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getMaximumSources <em>Maximum Sources</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getActs <em>Acts</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getCommitment <em>Commitment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StanceDefinitionImpl extends TypeDefinitionImpl implements StanceDefinition {
	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final String POLARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected String polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected String intensity = INTENSITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHolderTypes() <em>Holder Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> holderTypes;

	/**
	 * The cached value of the '{@link #getTargetTypes() <em>Target Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> targetTypes;

	/**
	 * The default value of the '{@link #isAuthorHolder() <em>Author Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAuthorHolder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTHOR_HOLDER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAuthorHolder() <em>Author Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAuthorHolder()
	 * @generated
	 * @ordered
	 */
	protected boolean authorHolder = AUTHOR_HOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isImplicitHolder() <em>Implicit Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicitHolder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IMPLICIT_HOLDER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isImplicitHolder() <em>Implicit Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImplicitHolder()
	 * @generated
	 * @ordered
	 */
	protected boolean implicitHolder = IMPLICIT_HOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isCatalogued() <em>Catalogued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCatalogued()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CATALOGUED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCatalogued() <em>Catalogued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCatalogued()
	 * @generated
	 * @ordered
	 */
	protected boolean catalogued = CATALOGUED_EDEFAULT;

	/**
	 * The default value of the '{@link #isIntensityRequired() <em>Intensity Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntensityRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTENSITY_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIntensityRequired() <em>Intensity Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntensityRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean intensityRequired = INTENSITY_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isCueRequired() <em>Cue Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCueRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CUE_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCueRequired() <em>Cue Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCueRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean cueRequired = CUE_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isEvidenceRequired() <em>Evidence Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvidenceRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVIDENCE_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvidenceRequired() <em>Evidence Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvidenceRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean evidenceRequired = EVIDENCE_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSources() <em>Maximum Sources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSources()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_SOURCES_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaximumSources() <em>Maximum Sources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSources()
	 * @generated
	 * @ordered
	 */
	protected int maximumSources = MAXIMUM_SOURCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getActs() <em>Acts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActs()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActs() <em>Acts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActs()
	 * @generated
	 * @ordered
	 */
	protected String acts = ACTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMITMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected String commitment = COMMITMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StanceDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.STANCE_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(String newPolarity) {
		String oldPolarity = polarity;
		polarity = newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(String newIntensity) {
		String oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHolderTypes() {
		if (holderTypes == null) {
			holderTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES);
		}
		return holderTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTargetTypes() {
		if (targetTypes == null) {
			targetTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.STANCE_DEFINITION__TARGET_TYPES);
		}
		return targetTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAuthorHolder() {
		return authorHolder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorHolder(boolean newAuthorHolder) {
		boolean oldAuthorHolder = authorHolder;
		authorHolder = newAuthorHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__AUTHOR_HOLDER, oldAuthorHolder, authorHolder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isImplicitHolder() {
		return implicitHolder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplicitHolder(boolean newImplicitHolder) {
		boolean oldImplicitHolder = implicitHolder;
		implicitHolder = newImplicitHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__IMPLICIT_HOLDER, oldImplicitHolder, implicitHolder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCatalogued() {
		return catalogued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogued(boolean newCatalogued) {
		boolean oldCatalogued = catalogued;
		catalogued = newCatalogued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__CATALOGUED, oldCatalogued, catalogued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIntensityRequired() {
		return intensityRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensityRequired(boolean newIntensityRequired) {
		boolean oldIntensityRequired = intensityRequired;
		intensityRequired = newIntensityRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__INTENSITY_REQUIRED, oldIntensityRequired, intensityRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCueRequired() {
		return cueRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCueRequired(boolean newCueRequired) {
		boolean oldCueRequired = cueRequired;
		cueRequired = newCueRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__CUE_REQUIRED, oldCueRequired, cueRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvidenceRequired() {
		return evidenceRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceRequired(boolean newEvidenceRequired) {
		boolean oldEvidenceRequired = evidenceRequired;
		evidenceRequired = newEvidenceRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__EVIDENCE_REQUIRED, oldEvidenceRequired, evidenceRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumSources() {
		return maximumSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSources(int newMaximumSources) {
		int oldMaximumSources = maximumSources;
		maximumSources = newMaximumSources;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__MAXIMUM_SOURCES, oldMaximumSources, maximumSources));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActs() {
		return acts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActs(String newActs) {
		String oldActs = acts;
		acts = newActs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__ACTS, oldActs, acts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommitment() {
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitment(String newCommitment) {
		String oldCommitment = commitment;
		commitment = newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__COMMITMENT, oldCommitment, commitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				return getPolarity();
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				return getIntensity();
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				return getHolderTypes();
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				return getTargetTypes();
			case SchemaPackage.STANCE_DEFINITION__AUTHOR_HOLDER:
				return isAuthorHolder();
			case SchemaPackage.STANCE_DEFINITION__IMPLICIT_HOLDER:
				return isImplicitHolder();
			case SchemaPackage.STANCE_DEFINITION__CATALOGUED:
				return isCatalogued();
			case SchemaPackage.STANCE_DEFINITION__INTENSITY_REQUIRED:
				return isIntensityRequired();
			case SchemaPackage.STANCE_DEFINITION__CUE_REQUIRED:
				return isCueRequired();
			case SchemaPackage.STANCE_DEFINITION__EVIDENCE_REQUIRED:
				return isEvidenceRequired();
			case SchemaPackage.STANCE_DEFINITION__MAXIMUM_SOURCES:
				return getMaximumSources();
			case SchemaPackage.STANCE_DEFINITION__ACTS:
				return getActs();
			case SchemaPackage.STANCE_DEFINITION__COMMITMENT:
				return getCommitment();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				setPolarity((String)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				setIntensity((String)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				getHolderTypes().clear();
				getHolderTypes().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				getTargetTypes().clear();
				getTargetTypes().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__AUTHOR_HOLDER:
				setAuthorHolder((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__IMPLICIT_HOLDER:
				setImplicitHolder((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__CATALOGUED:
				setCatalogued((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY_REQUIRED:
				setIntensityRequired((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__CUE_REQUIRED:
				setCueRequired((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__EVIDENCE_REQUIRED:
				setEvidenceRequired((Boolean)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__MAXIMUM_SOURCES:
				setMaximumSources((Integer)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__ACTS:
				setActs((String)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__COMMITMENT:
				setCommitment((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				getHolderTypes().clear();
				return;
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				getTargetTypes().clear();
				return;
			case SchemaPackage.STANCE_DEFINITION__AUTHOR_HOLDER:
				setAuthorHolder(AUTHOR_HOLDER_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__IMPLICIT_HOLDER:
				setImplicitHolder(IMPLICIT_HOLDER_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__CATALOGUED:
				setCatalogued(CATALOGUED_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY_REQUIRED:
				setIntensityRequired(INTENSITY_REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__CUE_REQUIRED:
				setCueRequired(CUE_REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__EVIDENCE_REQUIRED:
				setEvidenceRequired(EVIDENCE_REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__MAXIMUM_SOURCES:
				setMaximumSources(MAXIMUM_SOURCES_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__ACTS:
				setActs(ACTS_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__COMMITMENT:
				setCommitment(COMMITMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				return POLARITY_EDEFAULT == null ? polarity != null : !POLARITY_EDEFAULT.equals(polarity);
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				return holderTypes != null && !holderTypes.isEmpty();
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				return targetTypes != null && !targetTypes.isEmpty();
			case SchemaPackage.STANCE_DEFINITION__AUTHOR_HOLDER:
				return authorHolder != AUTHOR_HOLDER_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__IMPLICIT_HOLDER:
				return implicitHolder != IMPLICIT_HOLDER_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__CATALOGUED:
				return catalogued != CATALOGUED_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY_REQUIRED:
				return intensityRequired != INTENSITY_REQUIRED_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__CUE_REQUIRED:
				return cueRequired != CUE_REQUIRED_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__EVIDENCE_REQUIRED:
				return evidenceRequired != EVIDENCE_REQUIRED_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__MAXIMUM_SOURCES:
				return maximumSources != MAXIMUM_SOURCES_EDEFAULT;
			case SchemaPackage.STANCE_DEFINITION__ACTS:
				return ACTS_EDEFAULT == null ? acts != null : !ACTS_EDEFAULT.equals(acts);
			case SchemaPackage.STANCE_DEFINITION__COMMITMENT:
				return COMMITMENT_EDEFAULT == null ? commitment != null : !COMMITMENT_EDEFAULT.equals(commitment);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (polarity: ");
		result.append(polarity);
		result.append(", intensity: ");
		result.append(intensity);
		result.append(", holderTypes: ");
		result.append(holderTypes);
		result.append(", targetTypes: ");
		result.append(targetTypes);
		result.append(", authorHolder: ");
		result.append(authorHolder);
		result.append(", implicitHolder: ");
		result.append(implicitHolder);
		result.append(", catalogued: ");
		result.append(catalogued);
		result.append(", intensityRequired: ");
		result.append(intensityRequired);
		result.append(", cueRequired: ");
		result.append(cueRequired);
		result.append(", evidenceRequired: ");
		result.append(evidenceRequired);
		result.append(", maximumSources: ");
		result.append(maximumSources);
		result.append(", acts: ");
		result.append(acts);
		result.append(", commitment: ");
		result.append(commitment);
		result.append(')');
		return result.toString();
	}

} //StanceDefinitionImpl
